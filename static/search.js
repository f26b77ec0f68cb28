// What someone typed or pasted, and the pages it can mean. Pure: no page, no network; the field that
// asks is in find.js, the index in search.js of each locale.
"use strict";

/**
 * The pages that fit a query, best first: { kind, href, label, name, near, mark }.
 * `href` is relative to the folder of the locale; `near` marks what only resembles the query.
 */
var versusMatch = (() => {
  const MOST = 12;
  /** As much as anyone types, and any line from a log, but no attachment. */
  const LONGEST = 2000;
  /** Fields of a code by what a hit in them is worth. */
  const WORTH = { name: 8, official: 4, replies: 3, text: 1 };
  const ENHANCED = /(?<![\w.])([245x])\.(\d{1,3})\.(\d{1,3})(?![\w]|\.\d)/g;
  /** Words between two codes that say no more than "compared with". */
  const BETWEEN = /vs|v|versus|or|and|et|ou|と|の|違い|比較|和|与|跟|的|区别|对比|와|과|의|차이|비교|difference|différence|between|entre/;

  /* ---------- text ---------- */

  /** NFKC, lower case, Latin letters without marks; kana and Hangul keep theirs. */
  const fold = (text) => text.normalize("NFKC").toLowerCase().normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1").normalize("NFC");

  const CLOSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+/gu;

  /** Folded text whose words each follow a space, so that a prefix of a word is easy to find. */
  const spaced = (text) => ` ${fold(text).replace(CLOSE, " $& ").replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")}`;

  const pairsOf = (run) => run.length < 2 ? [run]
    : [...new Set(Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)))];

  /** The words of a query; in writing without spaces, runs of it. */
  const terms = (query) => {
    // Addresses and names of hosts say nothing about a code.
    const words = fold(query).split(/\s+/u).filter((word) => !/@|[\p{L}\d-]\.[\p{L}\d]/u.test(word)).join(" ");
    const runs = words.match(CLOSE) ?? [];
    const latin = words.replace(CLOSE, " ").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return [...new Set([...runs, ...latin.filter((word) => word.length > 1)])];
  };

  /** How much of a term (0 to 1) is in a text. */
  const share = (term, text) => {
    if (term.search(CLOSE) < 0) {
      if (text.includes(` ${term}`)) return 1;
      // greylisting, greylisted, greylist
      const stem = term.slice(0, Math.max(6, term.length - 3));
      return stem.length < term.length && text.includes(` ${stem}`) ? 0.6 : 0;
    }
    if (text.includes(term)) return 1;
    const pairs = pairsOf(term);
    const found = pairs.filter((pair) => text.includes(pair)).length / pairs.length;
    return found < 0.5 ? 0 : found * 0.7;
  };

  /* ---------- index ---------- */

  const prepared = new WeakMap();

  /** The index with what every query needs, made once. */
  const prepare = (index) => {
    if (prepared.has(index)) return prepared.get(index);
    const codes = [];
    for (const protocol of index.protocols) {
      protocol.codes.forEach((code, at) => codes.push({
        protocol, at, id: code.c, slug: code.s ?? code.c.toLowerCase(), name: code.n, mark: code.k,
        enhanced: code.e ?? [],
        fields: {
          name: spaced(`${code.c} ${code.n}`), official: spaced((code.o ?? []).join(" ")),
          replies: spaced((code.q ?? []).join(" ")), text: spaced(code.t ?? ""),
        },
      }));
    }
    const numbers = index.protocols.flatMap((protocol) =>
      (protocol.undefined ?? []).map((id) => ({ protocol, id, slug: id, undefined: true })));
    const known = new Map();
    for (const code of [...codes, ...numbers]) {
      for (const key of new Set([fold(code.id), fold(code.slug)])) {
        known.set(key, [...(known.get(key) ?? []), code]);
      }
    }
    const names = [...known.keys()].sort((a, b) => b.length - a.length)
      .map((key) => key.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const mentions = new RegExp(`(?<![\\p{Script=Latin}\\p{N}])(?:${names.join("|") || "(?!)"})(?![\\p{Script=Latin}\\p{N}])`, "gu");
    const made = { codes, known, mentions };
    prepared.set(index, made);
    return made;
  };

  const of = (code) => code.undefined
    ? { kind: "undefined", href: `${code.protocol.path}index.html#n${code.id}`, label: code.id, name: "" }
    : { kind: "code", href: `${code.protocol.path}${code.slug}.html`, label: code.id, name: code.name, mark: code.mark };

  const pair = (one, other) => {
    const [a, b] = one.at < other.at ? [one, other] : [other, one];
    const href = `${a.protocol.path}${a.slug}-vs-${b.slug}.html`;
    return { kind: "pair", href, label: `${a.id} / ${b.id}`, name: `${a.name} / ${b.name}` };
  };

  /* ---------- codes in a query ---------- */

  /** How likely it is that what stands between two texts is a reply code, and no port, time or size. */
  const weight = (before, id, after) => {
    const status = /^[ -]+\(?#?([245])\.\d{1,3}\.\d{1,3}/.exec(after);
    if (status && status[1] === id[0]) return 100;
    const told = /(?:code|status|stat|reply|error)=$/.test(before);
    if ((!told && /(?:[\d\]][.,:/-]|[@_=+\\[])$/u.test(before)) || /^(?:[.:,/]\d|[\]@_%=\\/]|-\d)/.test(after)) return 0;
    if (/\b(?:port|line|pid|uid|id|size|delay|delivery|after|in)\s+$/.test(before)) return 1;
    if (/^\s*(?:ms|s|sec|seconds?|min|minutes?|hours?|h|bytes|octets|[km]i?b)\b/.test(after)) return 1;
    const reply = /(?:said|reply|response|error|code|returned|status)\W{0,3}$|[:;(<>"'«]\s*$/.test(before);
    return (before.trim() ? 0 : 40) + (reply ? 50 : 0) + (/^[ -]\s*[\p{L}<[]/u.test(after) ? 15 : 10);
  };

  /** The codes that a query names, and whether it says nothing else. */
  const named = ({ known, mentions, protocols }, text) => {
    const found = new Map();
    // People list codes as 421/450; qmail writes spaces as underscores.
    const plain = text.replace(/(?<=[\p{N}])\s*vs?\.?\s*(?=[\p{N}])/gu, " ")
      .replace(/(?<![\d.:=[/-])(\d{3})[/,](?=\d{3}(?![\d.:\]/]))/g, "$1 ")
      .replace(/(?<=said:)_(\d+)_/g, " $1 ");
    const rest = terms(plain.replace(mentions, " ").replace(ENHANCED, " "))
      .filter((word) => !protocols.has(word) && word.replace(new RegExp(BETWEEN, "g"), ""));
    const short = rest.length === 0 && !/[.:]\d/.test(plain.replace(ENHANCED, " "));
    for (const match of plain.matchAll(mentions)) {
      const [id] = match;
      const worth = short ? 100 : weight(plain.slice(0, match.index), id, plain.slice(match.index + id.length));
      for (const code of known.get(id)) found.set(code, Math.max(found.get(code) ?? 0, worth));
    }
    // What may be a port or a time is taken for a code only where nothing else can be one.
    const best = Math.max(0, ...found.values());
    const codes = [...found].filter(([, worth]) => worth > 1 || (worth === 1 && best === 1))
      .sort((a, b) => b[1] - a[1]).map(([code]) => code);
    return { codes: short ? [...found.keys()] : codes, short, rest };
  };

  /** Codes that have an enhanced status code, those that were seen with it first. */
  const withStatus = (codes, status) => {
    const fits = (pattern, code) => pattern === status
      || (pattern[0] === "x" && pattern.slice(1) === status.slice(1) && (status[0] === "x" || status[0] === code.id[0]));
    const seen = codes.filter((code) => code.enhanced.includes(status));
    return [...seen, ...codes.filter((code) => !seen.includes(code) && code.enhanced.some((pattern) => fits(pattern, code)))];
  };

  /** The codes that look most like a number that is none. */
  const nearest = (codes, text) => {
    const distance = (id) => {
      const differ = Math.abs(id.length - text.length) + [...id].filter((digit, at) => digit !== text[at]).length;
      const swapped = [...id].sort().join() === [...text].sort().join() ? -1 : 0;
      return (differ + swapped) * 1000 + Math.abs(Number(id) - Number(text));
    };
    return codes.map((code) => [distance(code.id), code]).filter(([far]) => !Number.isNaN(far))
      .sort(([a], [b]) => a - b).slice(0, 4).map(([, code]) => code);
  };

  /* ---------- words in a query ---------- */

  const byWords = (codes, words) => {
    const scores = new Map(codes.map((code) => [code, { score: 0, hits: 0 }]));
    for (const word of words) {
      const worth = codes.map((code) => Math.max(...Object.entries(WORTH)
        .map(([field, value]) => value * share(word, code.fields[field]))));
      // A word that every code has says nothing.
      const rare = Math.log(1 + codes.length / (1 + worth.filter(Boolean).length));
      codes.forEach((code, at) => {
        const sum = scores.get(code);
        if (worth[at]) { sum.score += worth[at] * rare; sum.hits += 1; }
      });
    }
    const most = Math.max(0, ...[...scores.values()].map(({ hits }) => hits));
    // In a short query every word counts; in a whole line, most are noise.
    const least = words.length <= 4 ? most : Math.max(1, most - 2);
    return [...scores].filter(([, { hits }]) => hits >= least && hits)
      .sort((a, b) => b[1].hits - a[1].hits || b[1].score - a[1].score).map(([code]) => code);
  };

  /* ---------- all together ---------- */

  return (index, query) => {
    const made = prepare(index);
    const { codes } = made;
    const text = fold(query.slice(0, LONGEST)).trim();
    if (!text) return [];
    const protocols = new Set(index.protocols.flatMap(({ id, name }) => [fold(id), fold(name)]));
    const { codes: named_, short, rest } = named({ ...made, protocols }, text);
    const results = [];
    const add = (...more) => {
      for (const one of more) if (!results.some(({ href }) => href === one.href)) results.push(one);
    };

    const defined = named_.filter((code) => !code.undefined);
    const pairs = defined.flatMap((one, at) => defined.slice(at + 1)
      .filter((other) => other.protocol === one.protocol).map((other) => pair(one, other)));
    if (short) add(...pairs.slice(0, 3), ...named_.map(of));
    else add(...named_.map(of), ...pairs.slice(0, 1));

    const statuses = [...new Set(Array.from(text.matchAll(ENHANCED), ([status]) => status))];
    for (const status of statuses) {
      const fit = withStatus(codes, status);
      // In a line from a log, its words tell which of them it is.
      const told = short ? [] : byWords(fit, rest);
      add(...[...told, ...fit.filter((code) => !told.includes(code))].slice(0, named_.length ? 4 : MOST).map(of));
    }

    // The beginning of one: 4.7
    const begun = /^[245x]\.\d{1,3}\.?$/.test(text) && `${text.replace(/\.$/, "").slice(1)}.`;
    if (begun) {
      const fits = (status, { id }) => status.slice(1).startsWith(begun) && [text[0], "x"].includes(status[0])
        && (text[0] === "x" || status[0] !== "x" || id[0] === text[0]);
      add(...codes.filter((code) => code.enhanced.some((status) => fits(status, code))).map(of));
    }
    const number = /^[\d.]+$/.test(text);
    if (number && !results.length) add(...codes.filter((code) => code.id.startsWith(text)).map(of));
    if (rest.length && !number && (!results.length || rest.length <= 4)) {
      add(...byWords(codes, rest).slice(0, 8).map(of));
      const has = (page) => rest.every((word) => share(word, spaced(page.n)) === 1);
      add(...(index.pages ?? []).filter(has).map((page) => ({ kind: "page", href: page.p, label: "", name: page.n })));
    }
    if (!results.length) {
      const unknown = /^\D*(\d{3})\D*$/.exec(text)?.[1] ?? /^([245])\d\d/.exec(text)?.[0];
      if (unknown) add(...nearest(codes, unknown).map((code) => ({ ...of(code), near: true })));
    }
    return results.slice(0, MOST);
  };
})();
