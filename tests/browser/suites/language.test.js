// The language switch keeps the page, in every language, wherever the site stands.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { arrives, visit } from "../browser.js";
import { KINDS, LOCALES } from "../site.js";

const tags = Object.keys(LOCALES);

for (const base of ["root", "repo"]) {
  describe(`${base}: every switch on every kind of page`, { concurrency: 3 }, () => {
    for (const path of Object.values(KINDS).flat()) {
      test(path, () => visit(`${tags.at(-1)}/${path}`, { base }, async (page) => {
        for (const tag of tags) {
          const answer = page.waitForResponse((response) => response.url().endsWith(`/${tag}/${path}`));
          await page.locator(`.languages a[hreflang="${LOCALES[tag]}"]`).click();
          assert.equal((await answer).status(), 200);
          await arrives(page, `${tag}/${path}`, base);
          assert.equal(await page.locator("html").getAttribute("lang"), LOCALES[tag]);
          const current = page.locator(".languages [aria-current]");
          assert.equal(await current.getAttribute("hreflang"), LOCALES[tag]);
        }
      }));
    }
  });
}

test("each language is named in itself", () => visit("en/index.html", {}, async (page) => {
  for (const [tag, name] of Object.entries({ en: "English", ja: "日本語", zh: "简体中文", ko: "한국어", fr: "Français" })) {
    const link = page.locator(`.languages a[lang="${LOCALES[tag]}"]`);
    assert.equal((await link.textContent()).trim(), name);
  }
}));
