// The Nu HTML checker has nothing to say about any page, the style sheet and the drawings. Pages are given
// as addresses, because only there a policy of 'self' means something; drawings as files, because it takes
// any address for HTML.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, test } from "node:test";
import { promisify } from "node:util";
import { BASES, FOLDER, files } from "../site.js";

const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

const ask = async (language, paths) => {
  assert.ok(paths.length > 0, `no ${language} to check`);
  const flags = ["-Dnu.validator.servlet.allow-forbidden-hosts=true", "-Xss4m", "-jar", jar];
  const options = ["--format", "json", "--stdout", "--exit-zero-always", `--${language}`];
  const addresses = paths.map((path) => (language === "svg" ? join(FOLDER, path) : BASES.root + path));
  const { stdout } = await promisify(execFile)("java", [...flags, ...options, ...addresses], { maxBuffer: 1 << 28 });
  const messages = JSON.parse(stdout.slice(0, stdout.lastIndexOf("}") + 1)).messages;
  return messages.map(({ url, lastLine, message }) => `${url}:${lastLine} ${message}`);
};

describe("the Nu HTML checker says nothing", { concurrency: 2 }, () => {
  for (const [language, ending] of [["html", ".html"], ["css", ".css"], ["svg", ".svg"]]) {
    test(language, async () => {
      assert.deepEqual(await ask(language, files().filter((path) => path.endsWith(ending))), []);
    });
  }
});
