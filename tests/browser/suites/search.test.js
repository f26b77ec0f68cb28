// The search field finds codes by number, by comparison, by enhanced status code, by words of each language,
// and by any line from a log.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, test } from "node:test";
import { arrives, visit } from "../browser.js";
import { field, includes, leads, offers } from "../finder.js";
import { LOCALES, codes } from "../site.js";

const here = new URL(".", import.meta.url);

/** Words of each language, and codes that they must find. */
const WORDS = {
  en: { "after 421": ["421"], "log in 535": ["535"], "error-421": ["421"], "errors 421/450": ["421", "450"], greylisting: ["450"], "mailbox full": ["452", "552"], authentication: ["535", "530"], "STARTTLS first": ["530"] },
  ja: { エラー421: ["421"], エラーコード550: ["550"], "エラー：550": ["550"], SMTPエラー550: ["550"], DNS: ["556"], グレイリスティング: ["450"], 認証: ["535", "235"], "認証 失敗": ["535"], 暗号化: ["523"], ﾊﾟｽﾜｰﾄﾞ: ["432"] },
  zh: { SMTP错误550: ["550"], 应答码421: ["421"], "421错误": ["421"], STARTTLS: ["530"], 灰名单: ["450"], 认证失败: ["535"], 认证: ["535", "235"], 加密: ["523"] },
  ko: { 오류421: ["421"], 응답코드550: ["550"], "421오류": ["421"], 그레이리스팅: ["450"], 인증: ["535", "235"], "인증 실패": ["535"], 암호화: ["523"] },
  fr: { "liste grise": ["450"], "echec authentification": ["535"], "Échec de l’authentification": ["535"], desactive: ["525"], "boite aux lettres": ["550"] },
};

/** Every reply of a real server that the site shows, and every official text, with its code. */
const told = () => {
  const folder = new URL("../../../content/smtp/", here);
  const lines = [];
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".yaml"))) {
    const text = readFileSync(new URL(name, folder), "utf8");
    for (const [, reply] of text.matchAll(/\{ text: ("(?:[^"\\]|\\.)*"), from:/g)) {
      lines.push([JSON.parse(reply).slice(0, 3), JSON.parse(reply)]);
    }
    const code = /^code: "(\d+)"/.exec(text)?.[1];
    for (const [, wording] of text.matchAll(/^ +- \{ value: ("(?:[^"\\]|\\.)*")/gm)) {
      lines.push([code, `${code} ${JSON.parse(wording)}`]);
    }
  }
  assert.ok(lines.length > 100, `only ${lines.length} replies found in content/smtp`);
  return lines;
};

/** The lines of fixtures/logs.txt. */
const logs = () => readFileSync(new URL("../fixtures/logs.txt", here), "utf8").split("\n")
  .filter((line) => line && !line.startsWith("# "))
  .map((line) => [line.slice(0, 3), line.slice(4)]);

const known = codes();
const target = (code) => `smtp/${known.includes(code) ? `${code}.html` : `index.html#n${code}`}`;

const open = (tag, act) => visit(`${tag}/smtp/450-vs-550.html`, {}, async (page) => {
  await field(page).focus();
  await act(page);
});

for (const tag of Object.keys(LOCALES)) {
  describe(`in ${tag}`, { concurrency: 2 }, () => {
    test("a number, a comparison in any writing, an enhanced status code", () => open(tag, async (page) => {
      await leads(page, "421", "smtp/421.html");
      await leads(page, "４２１", "smtp/421.html");
      for (const pair of ["421 535", "421vs535", "421 vs 535", "535/421", "421 vs. 535", "smtp 535 421"]) {
        const [first] = await leads(page, pair, "smtp/421-vs-535.html");
        assert.match(first.text, /421.*535/);
        await includes(page, pair, ["smtp/421.html", "smtp/535.html"]);
      }
      await includes(page, "4.7.1", ["smtp/421.html", "smtp/450.html", "smtp/451.html"]);
      const status = await offers(page, "5.7.8", ([first]) => first.href.endsWith("/smtp/535.html"), "535 first");
      assert.deepEqual(status.filter(({ href }) => /\/smtp\/[234]\d\d\.html/.test(href)), [], "5.7.8 is of class 5");
      await leads(page, "422", "smtp/index.html#n422");
      await leads(page, "451 4.7.1 Greylisting in action, please come back in 5 min", "smtp/451.html");
    }));

    test("words", () => open(tag, async (page) => {
      for (const [word, found] of Object.entries(WORDS[tag])) {
        await includes(page, word, found.map(target));
      }
      // English names and official texts are what logs show, so they are found in every language.
      await includes(page, "Service not available", ["smtp/421.html"]);
      await includes(page, "Insufficient system storage", ["smtp/452.html"]);
    }));

    test("Enter goes to the first result", () => open(tag, async (page) => {
      await leads(page, "421 535", "smtp/421-vs-535.html");
      await field(page).press("Enter");
      await arrives(page, `${tag}/smtp/421-vs-535.html`);
    }));
  });
}

/** Asks for each line, and lists all that do not find their code. */
const ask = async (page, lines) => {
  const faults = [];
  for (const [code, line] of lines) {
    await leads(page, line, target(code)).catch(({ message }) => faults.push(message));
  }
  assert.equal(faults.length, 0, faults.join("\n"));
};

test("every reply and official text that the site shows", () => open("en", (page) => ask(page, told())));

describe("lines from logs", { concurrency: 3 }, () => {
  for (const tag of ["en", "ja", "fr"]) {
    test(tag, () => open(tag, (page) => ask(page, logs())));
  }
});

test("a number that is none names the nearest codes", () => open("en", async (page) => {
  await includes(page, "553x", ["smtp/553.html"]);
  const found = await offers(page, "999", (results) => results.length > 0, "nearest codes");
  for (const { href } of found) assert.match(href, /\/smtp\/\d{3}\.html$/);
}));

test("nothing is found, and said so", () => open("en", async (page) => {
  await field(page).fill("zzzzqqq");
  await page.getByRole("status").filter({ hasText: /\S/ }).waitFor();
  assert.equal(await page.getByRole("option").count(), 0);
}));

test("the index is loaded at the first focus, and once", () => {
  const asked = [];
  const before = (page) => page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  return visit("ja/smtp/450-vs-550.html", { before }, async (page) => {
    assert.ok(!asked.includes("/ja/search.js"), "nobody has searched yet");
    await field(page).focus();
    await leads(page, "421", "smtp/421.html");
    await field(page).blur();
    await field(page).focus();
    await leads(page, "535", "smtp/535.html");
    assert.equal(asked.filter((path) => path === "/ja/search.js").length, 1);
  });
});

for (const base of ["root", "repo", "file"]) {
  test(`an address with ?q= is searched: ${base}`, () =>
    visit("zh/index.html?q=421%20535", { base }, async (page) => {
      assert.equal(await field(page).inputValue(), "421 535");
      await field(page).focus();
      await leads(page, "421 535", "zh/smtp/421-vs-535.html");
      await field(page).press("Enter");
      await arrives(page, "zh/smtp/421-vs-535.html", base);
    }));
}

test("on every kind of page", async () => {
  for (const path of ["index.html", "smtp/index.html", "smtp/421.html", "about.html"]) {
    await visit(`ko/${path}`, { base: "repo" }, async (page) => {
      await field(page).focus();
      await leads(page, "535", "ko/smtp/535.html");
      await field(page).press("Enter");
      await arrives(page, "ko/smtp/535.html", "repo");
    });
  }
});
