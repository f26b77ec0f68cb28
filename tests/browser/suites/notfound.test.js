// An address that is not there: the script sends on to the page that was meant, or keeps the language and
// names what is near.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { arrives, place, visit } from "../browser.js";
import { field, leads } from "../finder.js";
import { BASES, LOCALES } from "../site.js";

/** Addresses that mean one page. */
const MEANT = {
  "ja/smtp/535-vs-421.html": "ja/smtp/421-vs-535.html",
  "ja/smtp/535-vs-421": "ja/smtp/421-vs-535.html",
  "fr/smtp/421-vs-421.html": "fr/smtp/421.html",
  "zh/smtp/421-VS-535.html": "zh/smtp/421-vs-535.html",
  "ko/smtp/535-vs-421.html#choice": "ko/smtp/421-vs-535.html#choice",
  "en/smtp/421_vs_535.html": "en/smtp/421-vs-535.html",
  "ja/535-vs-421": "ja/smtp/421-vs-535.html",
  "fr/smtp/421-vs-535.html/": "fr/smtp/421-vs-535.html",
};

for (const base of ["root", "repo"]) {
  describe(`${base}: sends on`, { concurrency: 3 }, () => {
    for (const [path, target] of Object.entries(MEANT)) {
      test(path, () => visit(path, { base, missing: true }, (page) => arrives(page, target, base)));
    }
  });

  describe(`${base}: keeps the language`, { concurrency: 3 }, () => {
    for (const [tag, lang] of Object.entries(LOCALES)) {
      test(tag, () => visit(`${tag}/smtp/deep/er/nothing`, { base, missing: true, locale: "de" }, async (page) => {
        await page.locator(`html[lang="${lang}"]`).waitFor();
        assert.equal(await page.locator(".choices a").first().getAttribute("hreflang"), lang);
        assert.equal(await page.locator(".choices a").count(), 5);
        // Nothing is left in the language that the page was in.
        const home = await page.evaluate(async (address) => {
          const other = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
          const words = (of, name) => of.querySelector(name)?.getAttribute("data-words");
          return { theme: words(other, ".theme"), skip: other.querySelector(".skip").textContent, here: words(document, ".theme") };
        }, new URL(`${tag}/index.html`, BASES[base]).href);
        assert.equal(home.here, home.theme);
        assert.equal(await page.locator(".skip").textContent(), home.skip);
        assert.ok((await page.locator(".brand").getAttribute("href")).endsWith(`/${tag}/index.html`));
        await field(page).focus();
        await leads(page, "535 421", `${tag}/smtp/421-vs-535.html`);
        await field(page).press("Enter");
        await arrives(page, `${tag}/smtp/421-vs-535.html`, base);
      }));
    }
  });

  describe(`${base}: names the nearest`, { concurrency: 3 }, () => {
    for (const [path, near] of Object.entries({
      "ja/smtp/536.html": "ja/smtp/535.html",
      "en/smtp/423-vs-535.html": "en/smtp/535.html",
      "fr/smtp/499-vs-535.html": "fr/smtp/459.html",
      "zh/smtp/536-%E0%A4.html": "zh/smtp/535.html",
      "ko/smtp/545.html": "ko/smtp/535.html",
    })) {
      test(path, () => visit(path, { base, missing: true }, async (page) => {
        const link = page.locator(`main a[href$="/${near}"]`).first();
        await link.waitFor();
        assert.equal(place(page, base), path, "no guess is good enough to be sent there");
        await link.click();
        await arrives(page, near, base);
      }));
    }
  });
}

test("without a language in the address, the reader's own comes first", () =>
  visit("nothing", { missing: true, locale: "ko-KR" }, async (page) => {
    await page.locator('html[lang="ko"]').waitFor();
    assert.equal(await page.locator(".choices a").first().getAttribute("hreflang"), "ko");
  }));
