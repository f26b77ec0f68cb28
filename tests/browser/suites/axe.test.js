// axe-core finds nothing on any kind of page, in any language, in both themes, on a phone and a desk.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { visit } from "../browser.js";
import { samples } from "../site.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

/** Runs in the page: each violation with the element it is about. */
const violations = async (values) => {
  const { violations } = await globalThis.axe.run({ runOnly: { type: "tag", values }, resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
};

describe("axe-core finds nothing", { concurrency: 3 }, () => {
  for (const path of samples()) {
    test(path, () => visit(path, {}, async (page) => {
      await page.evaluate(axe);
      for (const width of [360, 1280]) {
        for (const colorScheme of ["light", "dark"]) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          assert.deepEqual(await page.evaluate(violations, RULES), [], `${colorScheme} at ${width} px`);
        }
      }
    }));
  }
});
