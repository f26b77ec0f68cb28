// Everything by keyboard: every control is reached, seen while it has the focus and not covered; the search
// is a combobox; the matrix is one stop with arrow keys inside.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { arrives, visit } from "../browser.js";
import { field, leads } from "../finder.js";
import { samples } from "../site.js";

/** Runs in the page: what has the focus, and what is wrong with how it shows it. */
const focused = () => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  globalThis.reached ??= new Set();
  globalThis.reached.add(element);
  const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const hit = document.elementFromPoint(x, y);
  const style = getComputedStyle(element);
  const marked = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  const faults = [];
  if (!marked) faults.push("its focus does not show");
  if (!hit || !(element.contains(hit) || hit.contains(element))) faults.push(`covered by ${hit?.outerHTML.slice(0, 80)}`);
  return { name: element.outerHTML.slice(0, 100), faults };
};

/** Runs in the page: controls that were never reached; those left out by intent have tabindex -1. */
const unreached = () => [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
  .filter((element) => element.checkVisibility() && element.tabIndex >= 0 && !globalThis.reached.has(element))
  .map((element) => element.outerHTML.slice(0, 100));

/** Presses Tab through the whole page. */
const walk = async (page) => {
  const faults = [];
  for (let steps = 0; steps < 400; steps += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(focused);
    if (!at) break;
    for (const fault of at.faults) faults.push(`${at.name}: ${fault}`);
  }
  return [...faults, ...(await page.evaluate(unreached)).map((name) => `${name}: never reached`)];
};

describe("Tab reaches everything, and it shows", { concurrency: 3 }, () => {
  const pages = samples().filter((path) => !path.includes("/") || /^(ja|fr)\//.test(path));
  for (const path of pages) {
    for (const width of [360, 1280]) {
      test(`${path} at ${width} px`, () => visit(path, { width, reducedMotion: "reduce" }, async (page) => {
        assert.deepEqual(await walk(page), []);
      }));
    }
  }
});

test("the first stop skips to the content", () => visit("ko/smtp/421-vs-535.html", {}, async (page) => {
  await page.keyboard.press("Tab");
  const skip = page.locator("a.skip");
  assert.ok(await skip.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().top >= 0));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.querySelector("main").contains(document.activeElement)));
}));

describe("the search is a combobox", { concurrency: 3 }, () => {
  const open = (act) => visit("ja/smtp/450-vs-550.html", {}, act);
  const active = (page) => field(page).evaluate((input) => {
    const option = document.getElementById(input.getAttribute("aria-activedescendant"));
    return option && [...document.querySelectorAll("[role=option]")].indexOf(option);
  });
  const press = async (page, key, at) => {
    await page.keyboard.press(key);
    assert.equal(await active(page), at, key);
  };

  for (const chord of ["Control+k", "Meta+k", "/"]) {
    test(`${chord} leads to it`, () => open(async (page) => {
      await page.keyboard.press(chord);
      assert.ok(await field(page).evaluate((input) => input === document.activeElement));
      await page.keyboard.type("421/535");
      assert.equal(await field(page).inputValue(), "421/535", "a / in the field is a letter");
    }));
  }

  test("/ can be turned off, and stays off", () => open(async (page) => {
    await page.keyboard.press("Control+k");
    await page.keyboard.type("421");
    const box = page.locator("form[role=search]").getByRole("checkbox");
    await box.uncheck();
    await page.reload();
    await page.keyboard.press("/");
    assert.ok(await field(page).evaluate((input) => input !== document.activeElement));
    await page.keyboard.press("Control+k");
    assert.ok(await field(page).evaluate((input) => input === document.activeElement));
  }));

  test("its roles and states", () => open(async (page) => {
    await field(page).focus();
    assert.equal(await field(page).getAttribute("role"), "combobox");
    await leads(page, "421 535", "ja/smtp/421-vs-535.html");
    assert.equal(await field(page).getAttribute("aria-expanded"), "true");
    const list = await field(page).getAttribute("aria-controls");
    assert.equal(await page.locator(`#${list}`).getAttribute("role"), "listbox");
    assert.match(await page.locator(`#${list}`).getAttribute("aria-label"), /\S/);
    assert.match(await field(page).evaluate((input) => input.labels[0]?.textContent ?? input.getAttribute("aria-label")), /\S/);
  }));

  test("arrows, Home, End, Enter", () => open(async (page) => {
    await field(page).focus();
    const found = await leads(page, "421 535", "ja/smtp/421-vs-535.html");
    assert.equal(found.length, 3);
    await press(page, "ArrowDown", 0);
    await press(page, "ArrowDown", 1);
    await press(page, "End", 2);
    await press(page, "ArrowDown", 0);
    await press(page, "ArrowUp", 2);
    await press(page, "Home", 0);
    await press(page, "ArrowDown", 1);
    assert.equal(await page.locator("[role=option][aria-selected=true]").count(), 1);
    await page.keyboard.press("Enter");
    await arrives(page, new URL(found[1].href).pathname.slice(1));
  }));

  test("Escape closes the list, and leaving does", () => open(async (page) => {
    await field(page).focus();
    await leads(page, "421", "ja/smtp/421.html");
    await page.keyboard.press("Escape");
    assert.equal(await field(page).getAttribute("aria-expanded"), "false");
    assert.ok(!await page.getByRole("listbox").isVisible());
    assert.ok(await field(page).evaluate((input) => input === document.activeElement));
    await page.keyboard.press("ArrowDown");
    assert.ok(await page.getByRole("listbox").isVisible(), "an arrow opens it again");
    await page.keyboard.press("Shift+Tab");
    assert.ok(!await page.getByRole("listbox").isVisible());
  }));
});

describe("the matrix", { concurrency: 3 }, () => {
  const at = (page) => page.evaluate(() => document.activeElement.getAttribute("href"));
  const press = async (page, key, href) => {
    await page.keyboard.press(key);
    assert.equal(await at(page), href, key);
  };

  test("arrows go from cell to cell, Home and End to the ends of a row, Enter to the page", () =>
    visit("fr/smtp/index.html", {}, async (page) => {
      await page.locator(".matrix td a[href='421-vs-450.html']").first().focus();
      const row = page.locator(".matrix tr", { has: page.locator("a[href='421.html']") });
      const links = await row.locator("a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      const here = links.indexOf(await at(page));
      await press(page, "ArrowRight", links[here + 1]);
      await press(page, "ArrowLeft", links[here]);
      await press(page, "End", links.at(-1));
      await press(page, "ArrowRight", links.at(-1));
      await press(page, "Home", links[0]);
      await press(page, "ArrowRight", links[1]);
      await page.keyboard.press("ArrowDown");
      const below = await at(page);
      await page.keyboard.press("ArrowUp");
      assert.equal(await at(page), links[1]);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await arrives(page, `fr/smtp/${below}`);
    }));

  test("is one stop for Tab", () => visit("en/smtp/index.html", {}, async (page) => {
    assert.equal(await page.locator(".matrix a").evaluateAll((links) => links.filter((link) => link.tabIndex >= 0).length), 1);
  }));
});

test("a pair page's switches work with the space bar", () => visit("zh/smtp/450-vs-550.html", {}, async (page) => {
  for (const name of ["swap", "only"]) {
    await page.locator(`button.${name}`).focus();
    await page.keyboard.press("Space");
    assert.equal(await page.locator(`button.${name}`).getAttribute("aria-pressed"), "true");
  }
}));
