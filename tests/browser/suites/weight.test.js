// What a reader on a slow line waits for: bytes, and when the page stands still.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { visit } from "../browser.js";
import { BASES, LOCALES, file, files } from "../site.js";

const packed = (path) => gzipSync(file(path)).length;

test("a pair page with everything it loads is at most 40 kB", async () => {
  const loaded = new Set();
  const before = (page) => page.on("request", (request) => loaded.add(request.url().slice(BASES.root.length)));
  const pairs = files().filter((path) => path.includes("-vs-"));
  assert.ok(pairs.length >= 3900, "all pairs");
  await visit(pairs[0], { before }, (page) => page.waitForLoadState("networkidle"));
  loaded.delete(pairs[0]);
  const rest = [...loaded].reduce((sum, path) => sum + packed(path), 0);
  assert.ok(loaded.size >= 2, "the style sheet and a script at least");
  const heavy = pairs.map((path) => [path, packed(path) + rest]).filter(([, bytes]) => bytes > 40_000);
  assert.deepEqual(heavy, []);
});

for (const tag of Object.keys(LOCALES)) {
  test(`the search index of ${tag} is at most 60 kB`, () => {
    const bytes = packed(`${tag}/search.js`);
    assert.ok(bytes > 5000 && bytes <= 60_000, `${bytes} bytes`);
  });
}

/** Runs before the page: keeps what was painted largest and what moved. */
const observe = () => {
  globalThis.moved = [];
  const watch = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch("largest-contentful-paint", ({ element }) => { globalThis.largest = element?.outerHTML; });
  watch("layout-shift", ({ value, sources }) => {
    globalThis.moved.push(`${value} ${sources.map(({ node }) => node?.outerHTML?.slice(0, 60))}`);
  });
};

/** A slow line: what is not needed to paint comes late. Or never, answered with nothing. */
const later = async (route) => {
  await new Promise((done) => { setTimeout(done, 500); });
  await route.continue();
};
const never = (route) => route.fulfill({ contentType: "text/javascript", body: "" });

const painted = async (path, width, script) => {
  let seen;
  const before = async (page) => {
    await page.addInitScript(observe);
    await page.route((address) => /\.js$/.test(address) && !/\/theme\b/.test(address), script);
  };
  await visit(path, { width, before }, async (page) => {
    await page.waitForFunction(() => globalThis.largest);
    await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
    seen = await page.evaluate(() => ({ largest: globalThis.largest, moved: globalThis.moved }));
  });
  return seen;
};

describe("the largest paint needs no script, and nothing moves", { concurrency: 2 }, () => {
  for (const tag of Object.keys(LOCALES)) {
    for (const width of [360, 1280]) {
      test(`${tag} at ${width} px`, async () => {
        const path = `${tag}/smtp/450-vs-550.html`;
        const [late, none] = [await painted(path, width, later), await painted(path, width, never)];
        assert.equal(late.largest, none.largest);
        assert.deepEqual(late.moved, []);
      });
    }
  }
});
