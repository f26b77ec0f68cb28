// The picker of a pair page leads to any pair, and the neighbours to the pairs beside it.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { arrives, visit } from "../browser.js";
import { BASES, LOCALES, codes } from "../site.js";

const pick = async (page, a, b) => {
  await page.locator("form.picker [name=a]").fill(a);
  await page.locator("form.picker [name=b]").fill(b);
  await page.locator("form.picker [name=b]").press("Enter");
};

/** What is typed, and the page that it means. */
const CASES = [
  ["450", "550", "450-vs-550.html"],
  ["550", "450", "450-vs-550.html"],
  ["550", "550", "550.html"],
  [" 450 ", "５５０", "450-vs-550.html"],
];

for (const base of Object.keys(BASES)) {
  describe(base, { concurrency: 4 }, () => {
    for (const [a, b, target] of CASES) {
      test(`“${a}” and “${b}”`, () => visit("ja/smtp/421-vs-535.html", { base }, async (page) => {
        await pick(page, a, b);
        await arrives(page, `ja/smtp/${target}`, base);
      }));
    }
  });
}

test("stays in every language", async () => {
  for (const tag of Object.keys(LOCALES)) {
    await visit(`${tag}/smtp/421-vs-535.html`, {}, async (page) => {
      await pick(page, "354", "220");
      await arrives(page, `${tag}/smtp/220-vs-354.html`);
    });
  }
});

test("shows the codes of the page and suggests all", () => visit("en/smtp/421-vs-535.html", {}, async (page) => {
  assert.equal(await page.locator("form.picker [name=a]").inputValue(), "421");
  assert.equal(await page.locator("form.picker [name=b]").inputValue(), "535");
  await page.locator("form.picker [name=a]").focus();
  const options = page.locator("form.picker datalist option");
  await options.first().waitFor({ state: "attached" });
  assert.deepEqual(await options.evaluateAll((all) => all.map(({ value }) => value)), codes());
}));

test("refuses what is no code", () => visit("en/smtp/421-vs-535.html", {}, async (page) => {
  await pick(page, "422", "535");
  assert.ok(await page.locator("form.picker [name=a]").evaluate((input) => !input.validity.valid));
  await arrives(page, "en/smtp/421-vs-535.html");
}));

test("previous and next walk through the pairs and back", () => visit("fr/smtp/421-vs-535.html", {}, async (page) => {
  const [, ...later] = codes().slice(codes().indexOf("535"));
  await page.locator("a[rel=next]").click();
  await arrives(page, `fr/smtp/421-vs-${later[0]}.html`);
  await page.locator("a[rel=prev]").click();
  await arrives(page, "fr/smtp/421-vs-535.html");
}));
