// A project in a folder of its own, and `versus serve` on it.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const repository = resolve(import.meta.dirname, "../..");

/** A copy of the project whose files a test may change as editors do. */
export class Project {
  constructor() {
    this.root = mkdtempSync(join(tmpdir(), "versus-serve-"));
    for (const folder of ["content", "locales", "templates", "static"]) {
      cpSync(join(repository, folder), join(this.root, folder), { recursive: true });
    }
  }

  path(file) { return join(this.root, file); }

  read(file) { return readFileSync(this.path(file), "utf8"); }

  write(file, text) { writeFileSync(this.path(file), text); }

  /** Writes a file beside it first, and puts that in its place. */
  replace(file, text) {
    this.write(`${file}.swp`, text);
    renameSync(this.path(`${file}.swp`), this.path(file));
  }

  /** Changes what a file says, which must be there. */
  edit(file, from, to) {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    this.write(file, text.replace(from, to));
  }

  /** The line of a file, from 1, that begins with a text. */
  line(file, start) { return this.read(file).split("\n").findIndex((line) => line.startsWith(start)) + 1; }

  remove() { rmSync(this.root, { recursive: true }); }
}

/** Serves a project until `act` is done, which is given the address, with a final `/`. */
export const serving = async (project, options, act) => {
  const args = ["serve", "--root", project.root, "--port", "0", ...options];
  const server = spawn(process.env.VERSUS, args, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  try {
    const address = await new Promise((resolve, reject) => {
      const listen = (chunk) => {
        said += chunk;
        const found = /http:\/\/\S+\//.exec(said);
        if (found) resolve(found[0]);
      };
      server.stdout.on("data", listen);
      server.stderr.on("data", listen);
      server.on("exit", (code) => reject(new Error(`versus serve ended with ${code}: ${said}`)));
      server.on("error", reject);
    });
    await act(address, () => said);
  } finally {
    if (server.exitCode === null) {
      const ended = new Promise((resolve) => { server.on("exit", resolve); });
      server.kill("SIGINT");
      await ended;
    }
    project.remove();
  }
};
