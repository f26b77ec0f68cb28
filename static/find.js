// The search field: a combobox over the index of the page's locale. What it asks for (the index, and
// search.js, which knows what fits) is loaded when someone first uses it. Without this file the form
// leads to the start page.
"use strict";

/** The index of the locale of a form, loaded once. Classic scripts, so that it works from file://. */
var versusIndex = (() => {
  let loading;
  const load = (address) => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  /** What the matcher understands. A browser may have kept the index of an older site. */
  const VERSION = 2;
  const ask = async (form) => {
    let index;
    globalThis.versusSearch = (data) => { index = data; };
    await Promise.all([load(form.dataset.search), load(form.dataset.matcher)]);
    if (index?.version !== VERSION) throw new Error("an index of another version");
    return index;
  };
  return (form) => loading ??= ask(form).catch((error) => {
    // Networks of phones lose requests; the next use asks again.
    loading = undefined;
    throw error;
  });
})();

(() => {
  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  /** One result. A link, so that it opens in a new tab as links do. */
  const option = (result, at, root) => {
    const label = result.label && make("b", { dir: "ltr" }, result.label);
    const link = make("a", { role: "option", id: `found-${at}`, tabindex: -1, "aria-selected": false, href: root + result.href });
    link.className = result.mark ?? result.kind;
    link.append(label, label && " ", make("span", {}, result.name));
    return link;
  };

  const prepare = (form) => {
    const input = form.elements.q;
    const list = make("div", { role: "listbox", id: "found" });
    const status = make("p", { role: "status" });
    const key = make("input", { type: "checkbox" });
    const label = make("label", {}, key);
    const panel = make("div", { class: "found", hidden: "" }, status, list, label);
    form.append(panel);
    const set = (attributes) => Object.entries(attributes).forEach(([name, value]) => input.setAttribute(name, value));
    set({ role: "combobox", "aria-expanded": false, "aria-controls": "found", "aria-autocomplete": "list", "aria-label": input.placeholder,
      "aria-keyshortcuts": "Control+K Meta+K", autocomplete: "off", autocapitalize: "off", spellcheck: false });

    const root = form.getAttribute("action").replace(/[^/]*$/, "");
    let index;
    let active = -1;

    const activate = (at) => {
      const options = list.children;
      options[active]?.setAttribute("aria-selected", false);
      active = at;
      const link = options[active];
      if (!link) return input.removeAttribute("aria-activedescendant");
      link.setAttribute("aria-selected", true);
      link.scrollIntoView({ block: "nearest" });
      set({ "aria-activedescendant": link.id });
    };
    const open = (yes) => {
      panel.hidden = !yes;
      set({ "aria-expanded": yes && list.childElementCount > 0 });
      if (!yes) activate(-1);
    };
    const show = () => {
      if (!index) return;
      const { results, none, nearest, undefined: unknown } = index.words;
      const found = versusMatch(index, input.value).map((result) =>
        result.kind === "undefined" ? { ...result, name: unknown } : result);
      active = -1;
      list.replaceChildren(...found.map((result, at) => option(result, at, root)));
      list.hidden = !found.length;
      const near = found.some((result) => result.near);
      const exact = found.some((result) => !result.near);
      const lead = found.length ? `${results} · ${found.length}` : none;
      status.textContent = input.value.trim() ? (near && !exact ? `${none} · ${nearest}` : lead) : "";
      activate(-1);
      open(document.activeElement === input);
    };
    const ready = () => versusIndex(form).then((loaded) => {
      if (index) return;
      index = loaded;
      list.setAttribute("aria-label", index.words.results);
      label.append(index.words.slash);
      show();
    });

    input.addEventListener("focus", () => { ready().catch(() => {}); if (index) show(); });
    input.addEventListener("input", () => { if (index) show(); else ready().catch(() => {}); });
    // A press beside the links and the box would take the focus away, and so close the list.
    panel.addEventListener("mousedown", (event) => event.preventDefault());
    form.addEventListener("focusout", ({ relatedTarget }) => { if (!form.contains(relatedTarget)) open(false); });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      // Without an index the form goes where it goes without this file.
      ready().then(() => (list.children[Math.max(active, 0)] ?? list).click(), () => form.submit());
    });

    const last = () => list.childElementCount - 1;
    const moves = {
      ArrowDown: () => (active < last() ? active + 1 : 0),
      ArrowUp: () => (active > 0 ? active - 1 : last()),
      Home: () => (active < 0 ? undefined : 0),
      End: () => (active < 0 ? undefined : last()),
    };
    input.addEventListener("keydown", (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Escape" && !panel.hidden) {
        // Once closes the list, twice empties the field.
        event.preventDefault();
        open(false);
      }
      const to = last() < 0 ? undefined : moves[event.key]?.();
      if (to === undefined) return;
      event.preventDefault();
      if (panel.hidden) open(true);
      activate(to);
    });

    /* The two ways here from the keyboard. A single key can get in the way of speech input. */
    const isText = (element) => element?.closest?.("input, textarea, select, [contenteditable]");
    const stored = (value) => {
      try {
        if (value) localStorage.setItem("slash", value);
        return localStorage.getItem("slash");
      } catch { return value; }
    };
    key.checked = stored() !== "off";
    key.addEventListener("change", () => stored(key.checked ? "on" : "off"));
    document.addEventListener("keydown", (event) => {
      const chord = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k";
      const plain = event.key === "/" && !event.ctrlKey && !event.metaKey && key.checked && !isText(event.target);
      if (!chord && !plain) return;
      event.preventDefault();
      input.focus();
      input.select();
    });

    const asked = new URLSearchParams(location.search).get("q");
    if (asked) {
      input.value = asked;
      input.focus();
    }
  };

  for (const form of document.querySelectorAll(".search")) prepare(form);
})();
