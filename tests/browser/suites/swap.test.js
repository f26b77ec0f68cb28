// The swap of the columns exchanges the two codes wherever they stand side by side, and back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../browser.js";
import { LOCALES } from "../site.js";

/** Runs in the page: the order of the codes in each place that shows both. */
const order = () => {
  const texts = (selector) => [...document.querySelectorAll(selector)].map((element) => element.textContent.trim().slice(0, 3));
  return {
    head: texts(".glance thead th:not(:first-child)"),
    cells: [...document.querySelectorAll(".glance tbody tr:not(.same)")]
      .map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent)),
    cards: [...document.querySelectorAll(".card")].map((card) => card.getAttribute("aria-label")),
    choice: texts(".choice dt"),
    picker: [...document.querySelectorAll(".picker [name=a], .picker [name=b]")].map((input) => input.value),
  };
};

const reversed = (codes) => ({
  ...codes,
  head: codes.head.toReversed(),
  cells: codes.cells.map((row) => row.toReversed()),
  cards: codes.cards.toReversed(),
  choice: codes.choice.toReversed(),
  picker: codes.picker.toReversed(),
});

for (const tag of Object.keys(LOCALES)) {
  test(tag, () => visit(`${tag}/smtp/421-vs-535.html`, {}, async (page) => {
    const before = await page.evaluate(order);
    assert.deepEqual(before.head, ["421", "535"]);
    assert.deepEqual(before.cards, ["421", "535"]);
    assert.ok(before.cells.length > 3);
    const button = page.locator("button.swap");
    await button.click();
    assert.deepEqual(await page.evaluate(order), reversed(before));
    assert.equal(await button.getAttribute("aria-pressed"), "true");
    await button.click();
    assert.deepEqual(await page.evaluate(order), before);
    assert.equal(await button.getAttribute("aria-pressed"), "false");
  }));
}
