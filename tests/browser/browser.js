// One headless Chromium for a suite, and visits to pages of the site. Every visit ends with the question
// whether the page kept quiet: an error in the console or a failed request fails the test.
import assert from "node:assert/strict";
import { after } from "node:test";
import { chromium } from "playwright-core";
import { BASES } from "./site.js";

/** No sandbox, because CI is root; nothing that asks the network by itself. */
export const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
  "--disable-background-networking", "--disable-component-update",
];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: FLAGS });
after(() => browser.close());

/** What goes wrong on a page while it is open. */
const listen = (page) => {
  const faults = [];
  page.on("console", (said) => {
    if (["error", "warning"].includes(said.type())) faults.push(`console: ${said.text()} ${said.location().url}`);
  });
  page.on("pageerror", (error) => faults.push(`exception: ${error.message}`));
  page.on("requestfailed", (request) => {
    const error = request.failure()?.errorText;
    // Who follows a link while the page still loads breaks off the rest of it.
    if (error !== "net::ERR_ABORTED") faults.push(`failed: ${request.url()} ${error}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
};

/**
 * Opens `path` of the site and hands the page over. `base` names a place of the site or is the address of
 * another site. `missing`: the address is not there, and that it is told so is no fault; `status` says so of
 * another answer. Other options are those of a browser context.
 */
export const visit = async (path, options, act) => {
  const { base = "root", width = 1280, missing = false, status = missing ? 404 : 200, before, ...context } = options;
  const visitor = await browser.newContext({ viewport: { width, height: 800 }, ...context });
  visitor.setDefaultTimeout(15_000);
  try {
    const page = await visitor.newPage();
    const faults = listen(page);
    await before?.(page);
    const response = await page.goto((BASES[base] ?? base) + path);
    if (base !== "file") assert.equal(response.status(), status, path);
    await act(page);
    const told = new RegExp(`\\b${status}\\b`);
    const unexpected = status === 200 ? faults : faults.filter((fault) => !told.test(fault));
    assert.deepEqual(unexpected, [], `${base} ${path}`);
  } finally {
    await visitor.close();
  }
};

/** Where a page is, from the base of the site. */
export const place = (page, base = "root") => {
  assert.ok(page.url().startsWith(BASES[base]), `${page.url()} left the site`);
  return page.url().slice(BASES[base].length);
};

/** Waits until the page is at a place of the site. */
export const arrives = async (page, path, base = "root") => {
  await page.waitForURL(BASES[base] + path, { timeout: 10_000 }).catch(() => {});
  assert.equal(place(page, base), path);
};
