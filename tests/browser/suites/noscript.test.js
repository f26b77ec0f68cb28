// Without JavaScript every page is complete, its forms lead somewhere, and no control is there in vain.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { arrives, visit } from "../browser.js";
import { field } from "../finder.js";
import { LOCALES, samples } from "../site.js";

const javaScriptEnabled = false;

describe("reads as a whole", { concurrency: 4 }, () => {
  for (const path of samples(true)) {
    test(path, () => visit(path, { javaScriptEnabled }, async (page) => {
      assert.ok(await page.locator("h1").isVisible());
      assert.ok((await page.locator("main").innerText()).length > 50);
      const idle = page.locator("button:visible:not(form button), [aria-pressed]:visible, [role=combobox], form:not([action]):visible");
      assert.deepEqual(await idle.evaluateAll((controls) => controls.map(({ outerHTML }) => outerHTML)), []);
    }));
  }
});

for (const tag of Object.keys(LOCALES)) {
  test(`${tag}: the search leads to the start page of the language`, async () => {
    for (const path of ["index.html", "about.html", "smtp/421.html", "smtp/421-vs-535.html"]) {
      await visit(`${tag}/${path}`, { base: "repo", javaScriptEnabled }, async (page) => {
        await field(page).fill("421");
        await field(page).press("Enter");
        await arrives(page, `${tag}/index.html?q=421`, "repo");
      });
    }
  });
}

test("the picker leads to the list of all pairs", () => visit("ja/smtp/421-vs-535.html", { javaScriptEnabled }, async (page) => {
  await page.locator("form.picker button").click();
  await arrives(page, "ja/smtp/index.html?a=421&b=535");
  assert.ok(await page.locator(".matrix a[href='421-vs-535.html']").first().isVisible());
}));

test("an address that is not there lists all languages, each a way on", async () => {
  for (const base of ["root", "repo"]) {
    for (const lang of Object.values(LOCALES)) {
      await visit("ko/smtp/deep/er/nothing.html", { base, missing: true, javaScriptEnabled }, async (page) => {
        assert.equal(await page.locator(".choices a").count(), 5);
        await page.locator(`.choices a[hreflang="${lang}"]`).click();
        assert.equal(await page.locator("html").getAttribute("lang"), lang);
      });
    }
  }
});
