// Light or dark: what a reader chose is set before anything is painted, so this one file is not deferred.
"use strict";

(() => {
  const THEMES = ["auto", "light", "dark"];
  const root = document.documentElement;
  const stored = (value) => {
    try {
      if (value) localStorage.setItem("theme", value);
      return localStorage.getItem("theme");
    } catch { return value; }
  };
  const choose = (theme) => { root.dataset.theme = THEMES.includes(theme) ? theme : "auto"; };
  choose(stored());

  const prepare = (button) => {
    const names = button.dataset.words.split("|");
    const name = () => {
      const text = names[THEMES.indexOf(root.dataset.theme)];
      button.setAttribute("aria-label", text);
      button.title = text;
    };
    button.hidden = false;
    name();
    button.addEventListener("click", () => {
      choose(THEMES[(THEMES.indexOf(root.dataset.theme) + 1) % THEMES.length]);
      stored(root.dataset.theme);
      name();
    });
    // The same site in another tab.
    addEventListener("storage", ({ key, newValue }) => {
      if (key === "theme") { choose(newValue); name(); }
    });
  };
  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("button.theme").forEach(prepare));
})();
