// Every page of the preview: reloads it when the sources change, keeps the place, shows mistakes on top of
// it, and has the switch of the translator's view. The frame of the translator's view is part of its page.
"use strict";

(() => {
  const { dataset, src } = document.currentScript;
  const folder = src.replace(/live\.js$/, "");
  const framed = globalThis.parent !== globalThis;
  const generation = Number(dataset.generation);
  const NS = "versus-preview";

  /** What is remembered: for this tab or, with `local`, for the site. Works where nothing can be stored. */
  const memory = (storage) => ({
    get: (key) => { try { return globalThis[storage].getItem(`${NS}-${key}`); } catch { return null; } },
    set: (key, value) => {
      try {
        if (value === null) globalThis[storage].removeItem(`${NS}-${key}`);
        else globalThis[storage].setItem(`${NS}-${key}`, value);
      } catch { /* Then it is forgotten. */ }
    },
  });
  const tab = memory("sessionStorage");
  const local = memory("localStorage");

  /** Makes an element: `make("p", { class: "x" }, "text", …)`. */
  const make = (name, attributes, ...content) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined && value !== false) element.setAttribute(key, value === true ? "" : value);
    }
    element.append(...content);
    return element;
  };

  const viewed = new URLSearchParams(location.search).has("l10n");
  /** The address of this page with the translator's view, or without. */
  const address = (on) => {
    const url = new URL(location.href);
    const rest = url.search.slice(1).split("&").filter((part) => part && part !== "l10n" && !part.startsWith("l10n="));
    const parts = on ? [...rest, "l10n"] : rest;
    url.search = parts.join("&");
    return url.href;
  };

  // == place ==

  const here = location.pathname;
  const remember = () => tab.set("place", JSON.stringify({ here, x: scrollX, y: scrollY }));
  const restore = () => {
    const kept = JSON.parse(tab.get("place") ?? "null");
    tab.set("place", null);
    if (kept?.here !== here) return;
    const back = () => scrollTo({ left: kept.x, top: kept.y, behavior: "instant" });
    back();
    // Once more when pictures and fonts have their size.
    if (document.readyState !== "complete") addEventListener("load", back, { once: true });
  };
  let leaving = false;
  const reload = () => {
    if (leaving) return;
    leaving = true;
    remember();
    location.reload();
  };

  // == what stands on top of the page ==

  const host = make(NS, { lang: "en", dir: "ltr", translate: "no" });
  const root = host.attachShadow({ mode: "open" });
  const status = make("p", { role: "status", class: "status" });
  const bar = make("div", { class: "bar", role: "group", "aria-label": "Preview" });
  let quiet;
  const say = (text) => {
    status.textContent = text;
    clearTimeout(quiet);
    quiet = setTimeout(() => { status.textContent = ""; }, 6000);
  };
  const button = (text, act, attributes = {}) => {
    const made = make("button", { type: "button", ...attributes }, text);
    made.addEventListener("click", act);
    return made;
  };

  /** Opens a file of the project: in the editor, on the website of the repository, or by its name. */
  const open = async (file, line) => {
    const place = `${file}:${line}`;
    if (dataset.editor !== undefined) {
      const query = new URLSearchParams({ file, line });
      const answer = await fetch(`${folder}open?${query}`, { method: "POST" }).catch(() => null);
      if (answer?.ok) return say(`Opened ${place}`);
      return say(`Not opened: ${answer ? await answer.text() : "the server does not answer"}`);
    }
    if (dataset.edit) {
      globalThis.open(`${dataset.edit}${file.split("/").map(encodeURIComponent).join("/")}#L${line}`, "_blank", "noopener");
      return say(`Editing ${place} on the website of the repository`);
    }
    const copied = await navigator.clipboard?.writeText(place).then(() => true, () => false);
    return say(copied ? `Copied ${place}` : place);
  };

  // == mistakes ==

  /** The line of a mistake with its place in it. */
  const line = ({ line_text: text, line: first, column, end_line: last, end_column: end }) => {
    const letters = [...text];
    const from = column - 1;
    const to = Math.max(from + 1, last === first ? end - 1 : letters.length);
    const part = (start, stop) => letters.slice(start, stop).join("");
    // At the end of a line there is nothing to point at.
    return make("pre", {}, make("code", {}, part(0, from), make("mark", {}, part(from, to) || " "), part(to)));
  };

  const place = (at) => button(`${at.file}:${at.line}:${at.column}`, () => open(at.file, at.line), { class: "place" });

  const mistake = (one) => {
    const item = make("li", { class: one.severity });
    item.append(make("p", { class: "what" }, make("b", {}, one.rule ? `${one.severity}[${one.rule}]` : one.severity), ` ${one.message}`));
    if (one.file) item.append(place(one), line(one));
    if (one.label) item.append(make("p", {}, one.label));
    for (const other of one.related) item.append(make("p", {}, other.label), place(other), line(other));
    for (const help of one.help) item.append(make("p", { class: "help" }, `Help: ${help}`));
    for (const { text } of one.fix) item.append(make("p", { class: "help" }, "Write ", make("code", {}, text)));
    return item;
  };

  const title = make("h2", { id: "title", tabindex: "-1" });
  const list = make("ol", {});
  const overlay = make("section", { class: "overlay", role: "alertdialog", "aria-labelledby": "title", hidden: true });
  const badge = button("", () => show(true), { class: "badge", hidden: true });
  let before;
  const show = (visible) => {
    if (overlay.hidden !== visible) return;
    overlay.hidden = !visible;
    if (visible) {
      before = document.activeElement;
      title.focus({ preventScroll: true });
    } else {
      before?.focus?.({ preventScroll: true });
    }
  };
  overlay.append(title, button("Hide (Esc)", () => show(false), { class: "close" }), list);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !overlay.hidden) show(false);
  });

  const tell = ({ diagnostics, errors }) => {
    const faults = diagnostics.filter(({ severity }) => severity === "error");
    const count = errors === 1 ? "1 error" : `${errors} errors`;
    badge.textContent = count;
    badge.hidden = errors === 0;
    const page = dataset.empty === undefined ? "You see the last good page" : "There is no page until it is mended";
    title.textContent = `${count}. ${page}.`;
    list.replaceChildren(...faults.map(mistake));
    show(errors > 0);
    host.dataset.stated = "";
  };
  const mended = () => tell({ diagnostics: [], errors: 0 });

  // == news ==

  const news = {
    reload: (now) => (now.generation === generation ? mended() : reload()),
    state: (now) => {
      // The number of a page that only tells of mistakes is that of no page.
      if (now.generation !== generation) return reload();
      if (!now.problems) return mended();
      return fetch(`${folder}problems.json`).then((answer) => answer.json()).then(tell);
    },
    problems: tell,
  };

  // A browser keeps six connections to a server at most, so a page that nobody sees gives its own back.
  let source;
  const listen = () => {
    if (source || document.hidden) return;
    source = new EventSource(`${folder}events`);
    for (const [name, act] of Object.entries(news)) {
      source.addEventListener(name, ({ data }) => act(JSON.parse(data)));
    }
  };
  const rest = () => {
    source?.close();
    source = undefined;
  };

  const start = () => {
    restore();
    root.append(make("link", { rel: "stylesheet", href: `${folder}view.css` }), bar, status, overlay);
    bar.append(badge);
    // A page that only tells of mistakes has no other view.
    if (dataset.empty === undefined) {
      bar.append(button("Translator’s view", () => {
        local.set("l10n", viewed ? null : "on");
        remember();
        location.replace(address(!viewed));
      }, { class: "switch", "aria-pressed": String(viewed) }));
    }
    document.body.append(host);
    addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
    addEventListener("pagehide", rest);
    addEventListener("pageshow", ({ persisted }) => persisted && listen());
    listen();
  };

  globalThis.versusPreview = framed
    ? { ...globalThis.parent.versusPreview, framed }
    : { framed, root, bar, make, button, open, say, tab, local, remember };
  if (framed) return;
  if (!viewed && local.get("l10n") === "on" && dataset.empty === undefined) {
    location.replace(address(true));
    return;
  }
  start();
})();
