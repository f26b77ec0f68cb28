// Every kind of page in every language, at every place: opens without a complaint, and nothing is wider
// than the window.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { visit } from "../browser.js";
import { BASES, FRONT, KINDS, file, files, samples } from "../site.js";

/** Runs in the page: what sticks out of the window, unless it scrolls by itself or is only read aloud. */
const stickingOut = () => {
  const wide = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) wide.push(`the page is ${scrollWidth} px wide`);
  for (const element of document.body.querySelectorAll("*")) {
    if (element.closest(".scroll table, svg *")) continue;
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 1 && (left < -1 || right > innerWidth + 1)) {
      wide.push(`<${element.localName} class="${element.className}"> from ${left} to ${right}`);
    }
  }
  return wide;
};

test("no kind of page is forgotten", () => {
  const kinds = new Set();
  for (const path of files().filter((path) => path.endsWith(".html"))) {
    kinds.add(/<body class="([^"]*)"/.exec(file(path))?.[1] ?? path);
  }
  assert.deepEqual([...kinds].sort(), [...Object.keys(FRONT), ...Object.keys(KINDS)].sort());
});

for (const base of Object.keys(BASES)) {
  describe(`${base}: opens quietly`, { concurrency: 4 }, () => {
    // Only a server answers with 404.html; its links begin at the server's root.
    const pages = samples(base === "root").filter((path) => base !== "file" || path !== FRONT["not-found"]);
    for (const path of pages) test(path, () => visit(path, { base }, () => {}));
  });
}

describe("fits the window", { concurrency: 4 }, () => {
  for (const path of samples(true)) {
    test(path, () => visit(path, {}, async (page) => {
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        assert.deepEqual(await page.evaluate(stickingOut), [], `at ${width} px`);
      }
    }));
  }
});
