// The button beside a heading copies an address that leads back to that heading, and says so.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../browser.js";
import { LOCALES } from "../site.js";

const permissions = ["clipboard-read", "clipboard-write"];

for (const tag of Object.keys(LOCALES)) {
  test(tag, () => visit(`${tag}/smtp/421-vs-535.html`, { base: "repo", permissions }, async (page) => {
    const heading = page.locator("h2#differences");
    const button = page.locator("button.copy").filter({ visible: true });
    assert.equal(await button.count(), await page.locator("main :is(h2, h3)[id]").count(), "one a heading");
    const text = await heading.textContent();
    await page.getByRole("button", { name: text }).click();
    await page.getByRole("status").filter({ hasText: /\S/ }).waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(address, new RegExp(`/repo/${tag}/smtp/421-vs-535\\.html#differences$`));
    await page.goto(address);
    assert.ok(await page.locator("h2#differences:target").isVisible());
    assert.equal((await page.locator("h2#differences").textContent()).trim(), text.trim(), "the button is no part of the heading");
  }));
}

test("where copying is refused, the address bar has it", () => {
  const refuse = () => { navigator.clipboard.writeText = () => Promise.reject(new DOMException("refused", "NotAllowedError")); };
  const before = (page) => page.addInitScript(refuse);
  return visit("en/smtp/421-vs-535.html", { before }, async (page) => {
    await page.locator("button.copy").first().click();
    await page.waitForURL(/#glance$/);
  });
});
