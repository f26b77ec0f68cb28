// Every page works without this file. It adds what acts on the parts of a page: the way to any pair, the
// two switches of its table, the addresses of its headings, and arrow keys in the matrix.
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

/** The codes of the protocol that a form belongs to, in the order that file names follow. */
const codesOf = (form, { protocols }) => {
  const { pathname } = new URL(form.action);
  const own = protocols.find(({ path }) => pathname.endsWith(`/${path}index.html`));
  return own.codes.map((code) => code.s ?? slug(code.c));
};

const preparePicker = (form) => {
  const inputs = [form.elements.a, form.elements.b];
  for (const input of inputs) {
    input.required = true;
    input.autocomplete = "off";
    input.autocapitalize = "off";
    input.spellcheck = false;
    // Before the check, or a space too many would be a fault.
    input.addEventListener("change", () => { input.value = slug(input.value); });
    // A list shows only what matches the text, so the text must give way to the next key.
    input.addEventListener("focus", () => input.select());
  }
  // The index, and hundreds of options, are worth it only for someone who uses them.
  let loading;
  const prepare = () => versusIndex(document.querySelector(".search")).then((index) => {
    const codes = codesOf(form, index);
    const list = suggestions(codes);
    form.append(list);
    for (const input of inputs) {
      input.pattern = pattern(codes);
      input.setAttribute("list", list.id);
    }
    return codes;
  });
  const load = () => loading ??= prepare().catch((error) => {
    loading = undefined;
    throw error;
  });
  form.addEventListener("focusin", () => load().catch(() => {}));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    load().then((codes) => {
      if (form.reportValidity()) location.assign(page(codes, inputs.map((input) => slug(input.value))));
    }, () => form.submit());
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

const prepareOnly = (button, table) => {
  if (!button || !table.querySelector(".same")) return;
  button.hidden = false;
  button.setAttribute("aria-pressed", "false");
  button.addEventListener("click", () => {
    button.setAttribute("aria-pressed", table.classList.toggle("only"));
  });
};

/** A button beside a heading that copies the address of its section. */
const prepareHeading = (heading, [label, done], status) => {
  const line = document.createElement("div");
  line.className = `line ${heading.localName}`;
  const button = document.createElement("button");
  button.className = "copy";
  button.id = `copy-${heading.id}`;
  button.title = label;
  button.setAttribute("aria-label", label);
  // Both, one after the other, in any language.
  button.setAttribute("aria-labelledby", `${button.id} ${heading.id}`);
  heading.replaceWith(line);
  line.append(heading, " ", button);
  button.addEventListener("click", async () => {
    // In the language that is being read, which the canonical page need not be.
    const page = location.href.split(/[?#]/)[0];
    // Where copying is not allowed, the address bar has it.
    location.hash = heading.id;
    status.textContent = "";
    line.append(status);
    await navigator.clipboard?.writeText(`${page}#${heading.id}`).then(() => {
      // A change that comes a moment after the place for it is there is read out.
      requestAnimationFrame(() => { status.textContent = done; });
      setTimeout(() => { status.textContent = ""; }, 4000);
    }, () => {});
  });
};

const prepareHeadings = (main) => {
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  main.append(status);
  const words = main.dataset.copy.split("|");
  for (const heading of main.querySelectorAll(":is(h2, h3)[id]")) prepareHeading(heading, words, status);
};

/** A grid: one stop for Tab, and arrow keys from cell to cell. */
const prepareMatrix = (table) => {
  table.setAttribute("role", "grid");
  const rows = [...table.tBodies[0].rows].map((row) => [...row.cells].map((cell) => cell.querySelector("a")));
  for (const link of rows.flat()) link?.setAttribute("tabindex", "-1");
  const width = rows[0].length;
  let [y, x] = [0, 0];
  rows[0][0].tabIndex = 0;
  /** Goes on from a cell in a direction until there is a link. */
  const move = (down, right) => {
    let [row, column] = [y + down, x + right];
    while (rows[row] && column >= 0 && column < width && !rows[row][column]) [row, column] = [row + down, column + right];
    return [row, column];
  };
  const edge = (row, step) => {
    let column = step > 0 ? 0 : width - 1;
    while (!rows[row][column]) column += step;
    return [row, column];
  };
  const forward = document.dir === "rtl" ? -1 : 1;
  const keys = {
    ArrowRight: () => move(0, forward), ArrowLeft: () => move(0, -forward),
    ArrowDown: () => move(1, 0), ArrowUp: () => move(-1, 0),
    Home: (all) => edge(all ? 0 : y, 1), End: (all) => edge(all ? rows.length - 1 : y, -1),
  };
  table.addEventListener("focusin", ({ target }) => {
    rows[y][x].tabIndex = -1;
    y = rows.findIndex((row) => row.includes(target));
    x = rows[y].indexOf(target);
    target.tabIndex = 0;
  });
  table.addEventListener("keydown", (event) => {
    if (!keys[event.key] || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const [row, column] = keys[event.key](event.ctrlKey);
    rows[row]?.[column]?.focus();
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
for (const table of document.querySelectorAll(".duel")) prepareOnly(document.querySelector("button.only"), table);
for (const table of document.querySelectorAll(".matrix")) prepareMatrix(table);
for (const main of document.querySelectorAll("main[data-copy]")) prepareHeadings(main);
