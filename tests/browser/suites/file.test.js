// The site as a folder on a disk: no server, no address.
import { describe, test } from "node:test";
import { arrives, visit } from "../browser.js";
import { field, leads } from "../finder.js";

const base = "file";

describe("from a folder", { concurrency: 3 }, () => {
  test("a way from the front page to a pair and on", () => visit("index.html", { base }, async (page) => {
    await page.locator(".choices a[hreflang=ja]").click();
    await arrives(page, "ja/index.html", base);
    await page.locator(".protocols a").first().click();
    await arrives(page, "ja/smtp/index.html", base);
    await page.locator(".matrix a[href='421-vs-535.html']").first().click();
    await arrives(page, "ja/smtp/421-vs-535.html", base);
    await page.locator(".languages a[hreflang=ko]").click();
    await arrives(page, "ko/smtp/421-vs-535.html", base);
    await page.locator("a[rel=next]").click();
    await arrives(page, "ko/smtp/421-vs-538.html", base);
  }));

  test("search", () => visit("zh/smtp/421-vs-535.html", { base }, async (page) => {
    await field(page).focus();
    await leads(page, "535/450", "zh/smtp/450-vs-535.html");
    await field(page).press("Enter");
    await arrives(page, "zh/smtp/450-vs-535.html", base);
  }));

  test("search from the front of a language", () => visit("fr/index.html", { base }, async (page) => {
    await field(page).focus();
    await leads(page, "421", "fr/smtp/421.html");
    await field(page).press("Enter");
    await arrives(page, "fr/smtp/421.html", base);
  }));
});
