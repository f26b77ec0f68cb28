// Every page works without this file: it adds the way to any pair, and the swap of the columns.
"use strict";

/** What someone typed, as it stands in a path. NFKC, because Japanese keyboards type ４２１. */
const slug = (typed) => typed.normalize("NFKC").trim().toLowerCase();

/** The page of two codes; `codes` is in the order that file names follow. */
const page = (codes, typed) => {
  const [low, high] = typed.map((code) => codes.indexOf(code)).sort((a, b) => a - b);
  return low === high ? `${codes[low]}.html` : `${codes[low]}-vs-${codes[high]}.html`;
};

/** A pattern that is any of the codes, so that the browser complains in its own language. */
const pattern = (codes) => {
  const either = (letter) => `[${letter}${letter.toUpperCase()}]`;
  return codes.map((code) => code.replaceAll(".", "\\.").replace(/[a-z]/g, either)).join("|");
};

/** The list of suggestions. */
const suggestions = (codes) => {
  const list = document.createElement("datalist");
  list.id = "codes-known";
  list.append(...codes.map((code) => new Option(code, code)));
  return list;
};

const preparePicker = (form) => {
  const codes = form.dataset.codes.split(" ");
  const inputs = [form.elements.a, form.elements.b];
  for (const input of inputs) {
    input.required = true;
    input.autocomplete = "off";
    input.autocapitalize = "off";
    input.spellcheck = false;
    input.pattern = pattern(codes);
    // Before the check, or a space too many would be a fault.
    input.addEventListener("change", () => { input.value = slug(input.value); });
    // A list shows only what matches the text, so the text must give way to the next key.
    input.addEventListener("focus", () => input.select());
  }
  // Hundreds of options are worth making only for someone who uses them.
  form.addEventListener("focusin", () => {
    const list = suggestions(codes);
    form.append(list);
    for (const input of inputs) input.setAttribute("list", list.id);
  }, { once: true });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.assign(page(codes, inputs.map((input) => slug(input.value))));
  });
};

/** Moves the first of two neighbours behind the other. */
const swapFrom = (parent, at) => parent.children[at + 1] && parent.append(parent.children[at]);

const swap = () => {
  for (const row of document.querySelectorAll("table.glance tr")) swapFrom(row, 1);
  for (const both of document.querySelectorAll(".cards, .choice")) swapFrom(both, 0);
  for (const { elements: { a, b } } of document.querySelectorAll(".picker")) {
    [a.value, b.value] = [b.value, a.value];
  }
};

const prepareSwap = (button) => {
  button.hidden = false;
  button.setAttribute("aria-pressed", "false");
  button.addEventListener("click", () => {
    swap();
    // The only sign of it for those who do not see the columns.
    button.setAttribute("aria-pressed", button.getAttribute("aria-pressed") === "false");
  });
};

/** Some browsers take a table for none once a style sheet lays its rows out anew on a phone. */
const ROLES = { table: "table", thead: "rowgroup", tbody: "rowgroup", tr: "row", td: "cell" };

const keepRoles = (table) => {
  for (const part of [table, ...table.querySelectorAll("thead, tbody, tr, td, th")]) {
    const header = part.scope === "col" ? "columnheader" : "rowheader";
    part.setAttribute("role", ROLES[part.localName] ?? header);
  }
};

for (const table of document.querySelectorAll(".glance, .codes")) keepRoles(table);
for (const form of document.querySelectorAll(".picker")) preparePicker(form);
for (const button of document.querySelectorAll(".swap")) prepareSwap(button);
