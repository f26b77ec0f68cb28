// What the site under test has: its addresses, its languages, and a page of each kind.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folders = process.env.SITE_FOLDERS;

/** The site in each place where it must work. */
export const BASES = {
  root: process.env.SITE_ROOT,
  repo: process.env.SITE_REPO,
  file: `${pathToFileURL(join(folders, "file"))}/`,
};

/** The folder of each locale and its language tag. */
export const LOCALES = { en: "en", ja: "ja", zh: "zh-Hans", ko: "ko", fr: "fr" };

/** The kinds of pages that each language has: the class of `<body>`, and pages of it. */
export const KINDS = {
  home: ["index.html"],
  protocol: ["smtp/index.html"],
  code: ["smtp/421.html"],
  pair: ["smtp/421-vs-535.html", "smtp/450-vs-550.html"],
  prose: ["about.html", "smtp-guide.html"],
};

/** The kinds that stand above the languages. */
export const FRONT = { chooser: "index.html", "not-found": "404.html" };

/** One page of each kind and locale, or with `all` every page in the lists above. */
export const samples = (all = false) => [
  ...Object.values(FRONT),
  ...Object.keys(LOCALES).flatMap((tag) => Object.values(KINDS)
    .flatMap((pages) => (all ? pages : pages.slice(0, 1)).map((page) => `${tag}/${page}`))),
];

/** The site as it was built for `/`. */
export const FOLDER = join(folders, "root");

/** A file of it. */
export const file = (path) => readFileSync(join(FOLDER, path));

/** The paths of all files of the site. */
export const files = () => readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length + 1));

/** The codes of SMTP in the order of the site, which is that of their numbers. */
export const codes = () => files().flatMap((path) => /^en\/smtp\/(\d+)\.html$/.exec(path)?.[1] ?? []).sort();
