// Light or dark: as the system says until a reader chooses; the choice is there before anything is painted.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { visit } from "../browser.js";
import { BASES, samples } from "../site.js";

/** Whether the page is shown dark, by what is behind its text. */
const isDark = (page) => page.evaluate(() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d");
  canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
  canvas.fillRect(0, 0, 1, 1);
  return canvas.getImageData(0, 0, 1, 1).data.slice(0, 3).reduce((sum, part) => sum + part) < 384;
});

/** Presses the button until the theme is the one that is wanted, as a reader would. */
const choose = async (page, theme) => {
  for (let tries = 0; tries < 3; tries += 1) {
    if (await page.locator("html").getAttribute("data-theme") === theme) return;
    await page.locator("button.theme").click();
  }
  assert.equal(await page.locator("html").getAttribute("data-theme"), theme);
};

/** Runs before the page: notes the theme at the moment when `<body>` begins, before its first paint. */
const noteTheme = () => {
  new MutationObserver((_, observer) => {
    if (!document.body) return;
    globalThis.themeAtBody = document.documentElement.dataset.theme;
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
};

for (const base of Object.keys(BASES)) {
  for (const [theme, colorScheme] of [["light", "dark"], ["dark", "light"]]) {
    test(`${base}: ${theme} although the system is ${colorScheme}, remembered on every page`, () => {
      const before = (page) => page.addInitScript(noteTheme);
      return visit("ja/smtp/421-vs-535.html", { base, colorScheme, before }, async (page) => {
        assert.equal(await isDark(page), colorScheme === "dark", "as the system says, at first");
        await choose(page, theme);
        assert.equal(await isDark(page), theme === "dark");
        for (const next of [page.url(), `${BASES[base]}en/index.html`]) {
          await page.goto(next);
          assert.equal(await page.evaluate(() => globalThis.themeAtBody), theme, "before the first paint");
          assert.equal(await isDark(page), theme === "dark");
        }
        await choose(page, "auto");
        await page.reload();
        assert.equal(await isDark(page), colorScheme === "dark", "as the system says, again");
      });
    });
  }
}

test("follows the system while the page is open", () => visit("en/index.html", {}, async (page) => {
  for (const colorScheme of ["dark", "light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    assert.equal(await isDark(page), colorScheme === "dark");
  }
}));

test("works where nothing can be stored, and whatever is stored", async () => {
  const refuse = () => {
    const refused = () => { throw new DOMException("refused", "SecurityError"); };
    Object.defineProperty(globalThis, "localStorage", { get: refused });
  };
  const rubbish = () => localStorage.setItem("theme", '"><script>');
  for (const script of [refuse, rubbish]) {
    await visit("en/index.html", { before: (page) => page.addInitScript(script) }, async (page) => {
      await choose(page, "dark");
      assert.ok(await isDark(page));
    });
  }
});

describe("the button is on every page, and says what it does", { concurrency: 4 }, () => {
  for (const path of samples().filter((path) => path.includes("/"))) {
    test(path, () => visit(path, {}, async (page) => {
      const button = page.locator("button.theme");
      assert.ok(await button.isVisible());
      const named = await button.evaluate((element) => element.getAttribute("aria-label") ?? element.textContent);
      assert.match(named, /\S/);
    }));
  }
});
