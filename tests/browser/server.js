// Two file servers that behave like GitHub Pages: one has the site at `/`, one below `/repo/` and
// nothing beside it. Run as a program it serves until it is ended, and prints the two ports.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { createGzip } from "node:zlib";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
};

/** What stands at a path; nothing does below a file. */
const kind = (path) => {
  try { return statSync(path, { throwIfNoEntry: false }); } catch { return undefined; }
};
const isFile = (path) => kind(path)?.isFile();

/** The file that answers an address: itself, an index, or the page whose `.html` was left out. */
const fileFor = (path) => [path, join(path, "index.html"), `${path}.html`].find(isFile);

const send = (request, response, status, path) => {
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  const packed = type !== "image/png" && /\bgzip\b/.test(request.headers["accept-encoding"]);
  const headers = { "Content-Type": type, "Cache-Control": "max-age=600" };
  response.writeHead(status, packed ? { ...headers, "Content-Encoding": "gzip" } : headers);
  const file = createReadStream(path);
  (packed ? file.pipe(createGzip()) : file).pipe(response);
};

/** The path of an address; broken escapes stay as they are. */
const pathOf = (address) => {
  const { pathname } = new URL(address, "http://localhost");
  try { return decodeURIComponent(pathname); } catch { return pathname; }
};

/** Serves a folder at a base path, with the folder's own 404.html for what is not there. */
const serve = (folder, base) => createServer((request, response) => {
  const path = pathOf(request.url);
  if (!path.startsWith(base)) return response.writeHead(404).end("outside the site");
  const wanted = join(folder, normalize(path.slice(base.length - 1)));
  if (kind(wanted)?.isDirectory() && !path.endsWith("/")) {
    return response.writeHead(301, { Location: `${path}/` }).end();
  }
  const found = fileFor(wanted);
  send(request, response, found ? 200 : 404, found ?? join(folder, "404.html"));
});

const listen = (server) => new Promise((resolve) => {
  server.listen(0, "127.0.0.1", () => resolve(server.address().port));
});

const [, , root, repo] = process.argv;
console.log(await listen(serve(root, "/")), await listen(serve(repo, "/repo/")));
