// The translator's view: tells of the text under the pointer or the focus, opens its file, goes to the next
// one that asks for work, and shows the page of the source language beside this one.
"use strict";

(() => {
  const { framed, root, bar, make, button, open, say, tab, local, remember } = globalThis.versusPreview;
  const { dataset } = document.currentScript;
  const html = document.documentElement;
  const TEXT = "[data-id]:not([hidden])";
  const ACTIVE = "a[href], button, input, select, textarea, label, summary";
  /** The states in the order of their urgency, in words. */
  const STATES = {
    missing: "not translated: readers see the original",
    fallback: "not translated: readers see another language",
    outdated: "outdated: the original has changed",
    unrecorded: "not recorded: nobody has said which original it was made from",
    translated: "translated",
    source: "the source language",
  };
  const ASKING = ["missing", "fallback", "outdated", "unrecorded"];

  const texts = [...document.querySelectorAll(TEXT)];
  html.dataset.versusView = framed ? "frame" : "on";

  /** What is known of the texts in the attributes of an element. */
  const inAttributes = (element) => {
    const told = element.dataset?.versusTexts ?? element.getAttribute?.("data-versus-texts");
    return told ? JSON.parse(told) : [];
  };
  /** What a text tells of itself. */
  const told = ({ dataset: { id, state, locale, file, line, original, was } }) =>
    ({ id, state, locale, file, line: Number(line), original, was });

  // == opening a file ==

  /** The text that an event is about; inside of links and buttons only with Alt, so that these still work. */
  const meant = (event) => {
    const target = event.target.closest?.(TEXT);
    const active = event.target.closest?.(ACTIVE);
    const inner = active?.querySelector(TEXT);
    if (event.type === "keydown") return active ? (event.altKey ? target ?? inner : null) : target;
    return active && !event.altKey ? null : target;
  };
  const act = (event) => {
    const text = meant(event);
    if (!text || (event.type === "click" && String(getSelection()))) return;
    event.preventDefault();
    event.stopPropagation();
    const { file, line } = told(text);
    open(file, line);
  };
  document.addEventListener("click", act, true);
  document.addEventListener("keydown", (event) => event.key === "Enter" && act(event), true);

  // == moving about ==

  for (const text of texts) {
    if (!text.closest(ACTIVE) && !text.parentElement.closest(TEXT)) text.tabIndex = 0;
  }
  const withView = (search) => {
    if (new URLSearchParams(search).has("l10n")) return search;
    return search.length > 1 ? `${search}&l10n` : "?l10n";
  };
  // Links of the site lead to the same view.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link || link.origin !== location.origin || link.hash && link.pathname === location.pathname) return;
    if (/(\/|\.html)$/.test(link.pathname)) link.search = withView(link.search);
  });

  if (framed) return;

  // == telling ==

  const panel = make("section", { class: "panel", "aria-label": "The text under the pointer or the focus" });
  const row = (name, ...content) => [make("dt", {}, name), make("dd", {}, ...content)];
  const describe = (text, how) => {
    const original = make("pre", { lang: "en" }, text.original);
    const facts = make("dl", {});
    facts.append(...row("Text", make("code", {}, text.id), how ? ` (${how})` : ""));
    facts.append(...row("State", make("span", { class: `state ${text.state}` }, STATES[text.state])));
    facts.append(...row("Place", button(`${text.file}:${text.line}`, () => open(text.file, text.line), { class: "place" })));
    if (text.was) facts.append(...row("It was", make("pre", { lang: "en" }, text.was)));
    facts.append(...row(text.was ? "It is now" : "Original", original));
    return facts;
  };
  const hint = make("p", { class: "hint" }, "Point at a text or go to it with Tab. A click or Enter opens its file; in links and buttons, with Alt.");

  let beside;
  /** Marks a text, and its counterpart beside this page. */
  const mark = (text) => {
    for (const page of [document, beside?.contentDocument]) {
      page?.querySelectorAll("[data-now]").forEach((marked) => marked.removeAttribute("data-now"));
    }
    text.setAttribute("data-now", "");
    const same = `[data-id=${JSON.stringify(text.dataset.id)}]`;
    const nth = [...document.querySelectorAll(same)].indexOf(text);
    const all = beside?.contentDocument?.querySelectorAll(same) ?? [];
    const other = all[Math.min(nth, all.length - 1)];
    other?.setAttribute("data-now", "");
    other?.scrollIntoView({ block: "nearest" });
  };
  const tell = (element) => {
    const text = element.closest?.(TEXT) ?? element.closest?.(ACTIVE)?.querySelector(TEXT);
    const around = element.closest?.("[data-versus-texts]");
    if (!text && !around) return;
    const parts = [];
    if (text) {
      mark(text);
      parts.push(describe(told(text)));
      const outer = [];
      for (let up = text.parentElement?.closest(TEXT); up; up = up.parentElement?.closest(TEXT)) outer.push(told(up));
      if (outer.length > 0) {
        const links = outer.map(({ id, file, line }) => button(id, () => open(file, line), { class: "place" }));
        parts.push(make("p", {}, "Inside ", ...links.flatMap((link, at) => (at ? [", ", link] : [link]))));
      }
    }
    if (around && (!text || text.contains(around) || around.closest(ACTIVE) || around === element)) {
      parts.push(...inAttributes(around).map((one) => describe(one, one.attribute)));
    }
    if (parts.length > 0) panel.replaceChildren(...parts, hint);
  };
  // A page that moves under a pointer that rests must not take the focus's turn.
  let rested;
  document.addEventListener("mouseover", ({ target, screenX, screenY }) => {
    const now = `${screenX},${screenY}`;
    if (now !== rested) tell(target);
    rested = now;
  });
  document.addEventListener("focusin", ({ target }) => tell(target));

  /** What no pointer finds: titles, descriptions, drawings, and attributes. */
  const unseen = () => {
    const hidden = [...document.querySelectorAll("versus-text[hidden]")].map((text) => [told(text), ""]);
    const attributes = [...document.querySelectorAll("[data-versus-texts]")]
      .flatMap((element) => inAttributes(element).map((one) => [one, `${element.localName}, ${one.attribute}`]));
    const seen = new Set();
    const parts = [...hidden, ...attributes]
      .filter(([{ id, locale }]) => !seen.has(`${locale}/${id}`) && seen.add(`${locale}/${id}`));
    const more = make("details", {}, make("summary", {}, `Texts that cannot be pointed at: ${parts.length}`));
    // They are many, so they are made when they are asked for.
    more.addEventListener("toggle", () => more.append(...parts.map(([text, how]) => describe(text, how))), { once: true });
    return more;
  };
  const counts = () => {
    const legend = make("ul", { class: "legend" });
    for (const state of Object.keys(STATES)) {
      const count = texts.filter((text) => text.dataset.state === state).length;
      if (count > 0) legend.append(make("li", { class: `state ${state}` }, `${state} ${count}`));
    }
    return legend;
  };

  // == what to do next ==

  const asking = texts.filter((text) => ASKING.includes(text.dataset.state) && text.checkVisibility());
  let at = -1;
  const next = () => {
    at = (at + 1) % asking.length;
    const text = asking[at];
    text.scrollIntoView({ block: "center" });
    const holder = text.closest(`[tabindex], ${ACTIVE}`);
    holder?.focus({ preventScroll: true });
    tell(text);
    say(`${at + 1} of ${asking.length}: ${text.dataset.id}, ${text.dataset.state}`);
  };

  // == beside the source ==

  const side = (on) => {
    local.set("beside", on ? "on" : null);
    besideSwitch?.setAttribute("aria-pressed", String(on));
    beside?.remove();
    beside = undefined;
    delete html.dataset.versusBeside;
    if (!on) return;
    html.dataset.versusBeside = "";
    beside = make("iframe", { class: "beside", src: dataset.source, title: `The same page: ${dataset.sourceName}` });
    const kept = Number(tab.get("beside-place"));
    beside.addEventListener("load", () => beside?.contentWindow.scrollTo(0, kept), { once: true });
    root.append(beside);
  };
  let besideSwitch;
  if (dataset.source) {
    besideSwitch = button(`Beside ${dataset.sourceName}`, () => side(!beside), { class: "side", "aria-pressed": "false" });
    bar.append(besideSwitch);
  }
  if (asking.length > 0) bar.append(button(`Next to do (${asking.length})`, next, { class: "next" }));
  if (dataset.file) {
    bar.append(button(`Running text: ${dataset.file}`, () => open(dataset.file, 1), { class: "prose" }));
  }
  panel.append(hint);
  root.append(make("footer", {}, bar, counts(), panel, unseen()));
  if (dataset.source && local.get("beside") === "on") side(true);
  addEventListener("pagehide", () => {
    if (beside?.contentWindow) tab.set("beside-place", String(beside.contentWindow.scrollY));
  });
})();
