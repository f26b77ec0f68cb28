// `versus serve`: the page as you type, mistakes on top of it, and the translator's view.
import assert from "node:assert/strict";
import { chmodSync, existsSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { visit } from "../browser.js";
import { Project, serving } from "../preview.js";

const PAGE = "ko/smtp/421-vs-535.html";
const FILE = "locales/ko/smtp-codes.ftl";
const NAME = "smtp-421 = 서비스 이용 불가\n";
const named = (name) => `smtp-421 = ${name}\n`;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Opens a page of a preview. */
const open = (address, path, act, options = {}) => visit(path, { base: address, ...options }, act);

/** Counts how often the page is loaded from now on. */
const loads = (page) => {
  let count = 0;
  page.on("framenavigated", (frame) => { if (frame === page.mainFrame()) count += 1; });
  return () => count;
};

/** Which snapshot a page is from. */
const generation = (page) => page.evaluate(() => Number(document.querySelector("[data-generation]").dataset.generation));

/** Waits until a page has been told the present state, after which nothing of an earlier one is shown. */
const stated = (page) => page.locator("versus-preview[data-stated]").waitFor({ state: "attached" });

const shows = (page, text) => page.locator("h1", { hasText: text }).waitFor();

describe("the page as you type", () => {
  test("a new text is there without a reload by hand, and the place stays", () => {
    const project = new Project();
    return serving(project, [], (address) => open(address, PAGE, async (page) => {
      const count = loads(page);
      await page.evaluate(() => scrollTo(0, 900));
      project.edit(FILE, NAME, named("새로운 이름 하나"));
      await shows(page, "새로운 이름 하나");
      await page.waitForFunction(() => scrollY === 900);
      assert.equal(count(), 1);
    }));
  });

  test("two saves, one reload; a file that is put in place of another; a page in another tab", () => {
    const project = new Project();
    return serving(project, [], (address) => open(address, PAGE, async (page) => {
      const other = await page.context().newPage();
      await other.goto(`${address}ko/smtp/421.html`);
      const count = loads(page);
      const text = project.read(FILE);
      /** Waits until a name is shown. Returns how many snapshots and how many loads of the page that took. */
      const effect = async (save, name) => {
        const before = [await generation(page), count()];
        save();
        await shows(page, name);
        return [await generation(page) - before[0], count() - before[1]];
      };
      const put = (name) => text.replace(NAME, named(name));
      let apart = Infinity;
      // A busy machine can keep two saves apart for longer than any editor does.
      for (let tries = 0; apart > 8; tries += 1) {
        assert.ok(tries < 20, "the machine is too busy to save twice in 8 ms");
        const made = await effect(() => {
          const start = performance.now();
          project.write(FILE, put(`반쯤 쓴 이름 ${tries}`));
          project.write(FILE, put(`다 쓴 이름 ${tries}`));
          apart = performance.now() - start;
        }, `다 쓴 이름 ${tries}`);
        if (apart <= 8) assert.deepEqual(made, [1, 1]);
      }
      await shows(other, "다 쓴 이름");
      assert.deepEqual(await effect(() => project.replace(FILE, put("바꿔 넣은 이름")), "바꿔 넣은 이름"), [1, 1]);
      // The same bytes are no news: the next change is the next snapshot.
      project.write(FILE, project.read(FILE));
      assert.deepEqual(await effect(() => project.replace(FILE, put("마지막 이름")), "마지막 이름"), [1, 1]);
    }));
  });
});

describe("mistakes on top of the page", () => {
  const broken = "smtp-421 = { $code\n";
  const overlay = (page) => page.getByRole("alertdialog");

  test("tell the file, the line and its text; can be hidden; go away when they are mended", () => {
    const project = new Project();
    const line = project.line(FILE, "smtp-421 =");
    return serving(project, [], (address, said) => open(address, PAGE, async (page) => {
      await page.evaluate(() => { globalThis.mine = true; });
      project.edit(FILE, NAME, broken);
      await overlay(page).waitFor();
      const text = await overlay(page).innerText();
      assert.ok(text.includes(`${FILE}:${line}:`), text);
      assert.ok(text.includes(broken.trim()), text);
      assert.match(text, /^1 error\. You see the last good page/);
      const told = new RegExp(`${FILE}:${line}:`);
      for (let left = 100; left > 0 && !told.test(said()); left -= 1) await setTimeout(100);
      assert.match(said(), told, "the terminal tells the same");
      assert.ok(await page.evaluate(() => globalThis.mine), "the last good page stays");
      assert.match(await page.locator("h1").innerText(), /서비스 이용 불가/);
      await page.keyboard.press("Escape");
      assert.equal(await overlay(page).count(), 0);
      const badge = page.getByRole("button", { name: "1 error" });
      await badge.focus();
      await page.keyboard.press("Enter");
      assert.ok(await overlay(page).isVisible());
      assert.ok(await overlay(page).getByRole("heading").evaluate((title) => title.matches(":focus")));
      // A page that is opened now tells of them, too.
      const other = await page.context().newPage();
      await other.goto(`${address}en/smtp/421.html`);
      await overlay(other).waitFor();
      await other.close();
      project.edit(FILE, broken, named("고친 이름"));
      await shows(page, "고친 이름");
      await stated(page);
      assert.equal(await overlay(page).count(), 0);
    }));
  });

  test("go away with one reload when the file is as it was", () => {
    const project = new Project();
    return serving(project, [], (address) => open(address, PAGE, async (page) => {
      const count = loads(page);
      const before = await generation(page);
      project.edit(FILE, NAME, broken);
      await overlay(page).waitFor();
      project.edit(FILE, broken, NAME);
      await page.waitForFunction((old) =>
        Number(document.querySelector("[data-generation]")?.dataset.generation) > old, before);
      await stated(page);
      await overlay(page).waitFor({ state: "hidden" });
      await page.getByRole("button", { name: "1 error" }).waitFor({ state: "hidden" });
      assert.equal(count(), 1);
    }));
  });

  test("are told at the start, and the page comes when they are mended", () => {
    const project = new Project();
    project.edit(FILE, NAME, broken);
    return serving(project, [], (address) => open(address, PAGE, async (page) => {
      await overlay(page).waitFor();
      assert.match(await overlay(page).innerText(), /There is no page until it is mended/);
      project.edit(FILE, broken, NAME);
      await shows(page, "서비스 이용 불가");
      await stated(page);
      assert.equal(await overlay(page).count(), 0);
    }, { status: 500 }));
  });

  test("are readable in both themes, as axe-core finds", () => {
    const project = new Project();
    return serving(project, [], (address) => open(address, PAGE, async (page) => {
      project.edit(FILE, NAME, broken);
      await overlay(page).waitFor();
      await faultless(page);
    }, AXE));
  });
});

/** What axe-core needs to look into the tools: it writes styles into the page. */
const AXE = { bypassCSP: true };

/** Asks axe-core in both themes. */
const faultless = async (page) => {
  await page.evaluate(axe);
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate(async () => {
      const run = { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] } };
      const { violations } = await globalThis.axe.run(document.querySelector("versus-preview"), run);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
    });
    assert.deepEqual(found, [], colorScheme);
  }
};

describe("the translator's view", () => {
  /** A project with a text in each state. */
  const states = () => {
    const project = new Project();
    // Falls back to Japanese, then to English.
    project.edit("content/site.yaml", "name: 한국어, fallback: en", "name: 한국어, fallback: ja");
    project.edit("locales/ko/site.ftl", /^pair-glance = .*\n/m.exec(project.read("locales/ko/site.ftl"))[0], "");
    for (const tag of ["ko", "ja"]) {
      project.edit(`locales/${tag}/site.ftl`, /^pair-where = .*\n/m.exec(project.read(`locales/${tag}/site.ftl`))[0], "");
    }
    project.edit("locales/en/site.ftl", "pair-details = The two codes", "pair-details = Both codes, told in full");
    project.edit("locales/ko/sources.lock", /^pair-more .*\n/m.exec(project.read("locales/ko/sources.lock"))[0], "");
    return project;
  };
  const text = (page, id) => page.locator(`versus-text[data-id="${id}"]`).first();
  const panel = (page) => page.getByRole("region", { name: "The text under the pointer or the focus" });
  const pressed = (page) => page.getByRole("button", { name: "Translator’s view" }).getAttribute("aria-pressed");

  test("outlines each text by its state, in colour and line", () => serving(states(), [], (address) =>
    open(address, `${PAGE}?l10n`, async (page) => {
      const looks = new Set();
      const expected = {
        "pair-where": "missing", "pair-glance": "fallback", "pair-details": "outdated", "pair-more": "unrecorded",
        "pair-choice": "translated",
      };
      for (const [id, state] of Object.entries(expected)) {
        assert.equal(await text(page, id).getAttribute("data-state"), state, id);
        looks.add(await text(page, id).evaluate((one) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          return `${outlineStyle} ${outlineWidth}`;
        }));
      }
      assert.equal(looks.size, 5, [...looks].join());
      assert.ok(!looks.has("none 0px"));
      await faultless(page);
    }, AXE)));

  test("tells name, place and original under the pointer and the focus", () => {
    const project = states();
    const line = project.line("locales/ko/site.ftl", "pair-details =");
    return serving(project, [], (address) => open(address, `${PAGE}?l10n`, async (page) => {
      await text(page, "pair-details").hover();
      const told = await panel(page).innerText();
      for (const part of ["pair-details", `locales/ko/site.ftl:${line}`, "Both codes, told in full", "The two codes", "outdated"]) {
        assert.ok(told.includes(part), `${part} in ${told}`);
      }
      await text(page, "pair-choice").focus();
      assert.match(await panel(page).innerText(), /pair-choice/);
      await page.locator("button.theme").focus();
      assert.match(await panel(page).innerText(), /theme-auto \(data-words\)/);
      // What asks for work can be gone through with one button.
      const next = page.getByRole("button", { name: /^Next to do/ });
      await next.focus();
      await page.keyboard.press("Enter");
      assert.match(await page.getByRole("status").last().innerText(), /^1 of \d+: pair-/);
      await page.getByText(/^Texts that cannot be pointed at/).click();
      await page.locator("versus-preview details").getByText("pair-diagram-title").waitFor();
    }));
  });

  test("a click or Enter opens the editor; links work, and open with Alt", () => {
    const project = new Project();
    const opened = project.path("opened");
    project.write("editor", `#!/bin/sh\nprintf '%s\\n' "$@" >"${opened}.new" && mv "${opened}.new" "${opened}"\n`);
    chmodSync(project.path("editor"), 0o755);
    /** What the editor is given by an act. */
    const told = async (page, act) => {
      await act();
      for (let tries = 0; !existsSync(opened) && tries < 500; tries += 1) await page.waitForTimeout(20);
      const words = readFileSync(opened, "utf8").trim().split("\n");
      rmSync(opened);
      return words;
    };
    const place = (id) => [realpathSync(project.path("locales/ko/site.ftl")), `${project.line("locales/ko/site.ftl", `${id} =`)}`];
    return serving(project, ["--editor", `${project.path("editor")} {file} {line}`], (address) =>
      open(address, `${PAGE}?l10n`, async (page) => {
        const [details, choice, home] = ["pair-details", "pair-choice", "nav-home"].map((id) => text(page, id));
        assert.deepEqual(await told(page, () => details.click()), place("pair-details"));
        await choice.focus();
        assert.deepEqual(await told(page, () => page.keyboard.press("Enter")), place("pair-choice"));
        assert.deepEqual(await told(page, () => home.click({ modifiers: ["Alt"] })), place("nav-home"));
        assert.equal(page.url(), `${address}${PAGE}?l10n`);
        await home.click();
        await page.waitForURL(`${address}ko/index.html?l10n`);
        assert.equal(await pressed(page), "true");
      }));
  });

  test("without an editor a click opens the repository, or copies the place", async () => {
    const project = new Project();
    const line = project.line("locales/ko/site.ftl", "pair-details =");
    await serving(project, [], (address) => open(address, `${PAGE}?l10n`, async (page) => {
      await text(page, "pair-details").click();
      await page.getByText(`Copied locales/ko/site.ftl:${line}`).waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `locales/ko/site.ftl:${line}`);
    }, { permissions: ["clipboard-read", "clipboard-write"] }));
    const hosted = new Project();
    hosted.edit("content/site.yaml", "# repository: https://github.com/OWNER/REPO", "repository: https://git.example/o/r");
    await serving(hosted, [], (address) => open(address, `${PAGE}?l10n`, async (page) => {
      await page.context().route("https://git.example/**", (route) => route.fulfill({ body: "edit" }));
      const popup = page.context().waitForEvent("page");
      await text(page, "pair-details").click();
      const edit = await popup;
      await edit.waitForURL(`https://git.example/o/r/edit/main/locales/ko/site.ftl#L${line}`);
    }));
  });

  test("is switched in the page, and remembered", () => serving(new Project(), [], (address) =>
    open(address, PAGE, async (page) => {
      assert.equal(await page.locator("versus-text").count(), 0);
      assert.equal(await pressed(page), "false");
      await page.getByRole("button", { name: "Translator’s view" }).click();
      await page.waitForURL(`${address}${PAGE}?l10n`);
      assert.equal(await pressed(page), "true");
      await page.goto(`${address}ja/smtp/250.html`);
      await page.waitForURL(`${address}ja/smtp/250.html?l10n`);
      await page.locator(".languages a[lang=fr]").click();
      await page.waitForURL(`${address}fr/smtp/250.html?l10n`);
      await page.getByRole("button", { name: "Translator’s view" }).click();
      await page.waitForURL(`${address}fr/smtp/250.html`);
      await page.goto(`${address}${PAGE}`);
      assert.equal(await pressed(page), "false");
      assert.equal(await page.locator("versus-text").count(), 0);
    })));

  test("shows the page of the source beside it, and the text that belongs to each", () => {
    const project = new Project();
    return serving(project, [], (address) => open(address, `${PAGE}?l10n`, async (page) => {
      await page.getByRole("button", { name: "Beside English" }).click();
      const beside = page.frameLocator("versus-preview iframe");
      await text(beside, "pair-details").waitFor();
      assert.equal(await page.locator("versus-preview iframe").getAttribute("title"), "The same page: English");
      await text(page, "pair-details").hover();
      await beside.locator("[data-id=pair-details][data-now]").waitFor();
      assert.equal(await beside.locator("versus-preview").count(), 0, "one set of tools");
      // Remembered, and both are new after a change of either.
      project.edit("locales/en/site.ftl", "pair-details = The two codes", "pair-details = Both codes");
      await beside.locator("[data-id=pair-details]", { hasText: "Both codes" }).waitFor();
      await page.locator("[data-id=pair-details][data-state=outdated]").waitFor();
    }));
  });

  test("has the pseudo-locales in the switcher with --pseudo", () => serving(new Project(), ["--pseudo"], (address) =>
    open(address, `${PAGE}?l10n`, async (page) => {
      await page.locator(".languages a[lang=en-XA]").click();
      await page.waitForURL(`${address}en-XA/smtp/421-vs-535.html?l10n`);
      await text(page, "pair-details").hover();
      assert.match(await panel(page).innerText(), /locales\/en\/site\.ftl:\d+/);
    })));
});
