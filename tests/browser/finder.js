// How tests use the search field: they type, and read what is offered as a screen reader would.
import assert from "node:assert/strict";

/** The field, with script or without. */
export const field = (page) => page.locator("form[role=search] input[name=q]");

/** What is offered now: the page and the text of each result. */
const offered = (page) => page.getByRole("option").evaluateAll((options) => options.map((option) => ({
  href: option.href ?? option.querySelector("a")?.href ?? "", text: option.textContent.trim().replace(/\s+/g, " "),
})));

const list = (found) => found.map(({ href, text }) => `\n    ${href} ${text}`).join("") || "\n    nothing";

/** Types a query and waits until what is offered is right; says what is offered if it never is. */
export const offers = async (page, query, right, wish) => {
  await field(page).fill(query);
  let found = [];
  for (let tries = 0; tries < 100; tries += 1) {
    found = await offered(page);
    if (found.length && right(found)) return found;
    await page.waitForTimeout(50);
  }
  assert.fail(`“${query}” offers no ${wish}, but${list(found)}`);
};

/** The first result leads to this page of the locale. */
export const leads = (page, query, target) =>
  offers(page, query, ([first]) => first.href.endsWith(`/${target}`), `${target} first`);

/** Among the results are these pages. */
export const includes = (page, query, targets) => offers(
  page, query,
  (found) => targets.every((target) => found.some(({ href }) => href.endsWith(`/${target}`))),
  targets.join(" and "),
);
