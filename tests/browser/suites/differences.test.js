// The switch “only differences” hides the rows in which both codes agree, and nothing else.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { visit } from "../browser.js";
import { LOCALES } from "../site.js";

const shown = (page, rows) => page.locator(`.duel tbody tr${rows}`).evaluateAll((all) => all.map((row) => row.checkVisibility()));

describe("only differences", { concurrency: 3 }, () => {
  for (const tag of Object.keys(LOCALES)) {
    for (const width of [360, 1280]) {
      test(`${tag} at ${width} px`, () => visit(`${tag}/smtp/450-vs-550.html`, { width }, async (page) => {
        const button = page.locator("button.only");
        assert.match(await button.textContent(), /\S/);
        assert.equal(await button.getAttribute("aria-pressed"), "false");
        const [same, other] = [await shown(page, ".same"), await shown(page, ":not(.same)")];
        assert.ok(same.length > 1 && other.length > 1);
        assert.ok([...same, ...other].every(Boolean));
        await button.click();
        assert.equal(await button.getAttribute("aria-pressed"), "true");
        assert.ok(!(await shown(page, ".same")).some(Boolean), "equal rows are hidden");
        assert.ok((await shown(page, ":not(.same)")).every(Boolean), "the others stay");
        await page.locator("button.swap").click();
        assert.ok(!(await shown(page, ".same")).some(Boolean), "also when the columns are swapped");
        await button.click();
        assert.ok((await shown(page, "")).every(Boolean));
      }));
    }
  }
});
