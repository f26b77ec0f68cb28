// The page for addresses that do not exist: it keeps the language of the address, goes on to the page
// that was meant if there is only one, and otherwise names the nearest. Runs before find.js, which takes
// the field in that language.
"use strict";

(() => {
  /** An address as people write it; as it is, if its escapes are broken. */
  const readable = (path) => {
    try { return decodeURI(path); } catch { return path; }
  };

  const links = [...document.querySelectorAll(".choices a")];
  const form = document.querySelector(".search");
  const folder = (link) => link.pathname.replace(/[^/]*$/, "");
  const here = readable(location.pathname);
  const known = links.find((link) => here.startsWith(folder(link)));
  const speaks = (tag) => links.find((link) => link.hreflang.split("-")[0] === tag.split("-")[0]);
  const chosen = known ?? navigator.languages.map(speaks).find(Boolean) ?? links[0];
  if (!chosen || !form) return;

  const base = folder(chosen);
  const language = chosen.closest("li");
  document.documentElement.lang = language.lang;
  document.documentElement.dir = language.dir;
  document.title = language.dataset.title;
  document.querySelector("h1").textContent = language.dataset.title;
  document.querySelector(".skip").textContent = language.dataset.skip;
  document.querySelector(".brand").href = `${base}index.html`;
  language.parentElement.prepend(language);
  form.action = `${base}index.html`;
  form.dataset.search = `${base}search.js`;
  form.elements.q.placeholder = language.dataset.hint;
  document.querySelector(".theme").dataset.words = language.dataset.theme;

  /** What stands in the address after the language, without its ending. */
  const wanted = (known ? here.slice(base.length) : here.split("/").slice(-2).join("/"))
    .toLowerCase().normalize("NFKC").replace(/\/$/, "").replace(/\.html?$/, "");

  /** The one page that an address can only mean. */
  const meant = ({ protocols }) => {
    const page = ({ path, codes }, name) => {
      const slugs = codes.map((code) => code.s ?? code.c.toLowerCase());
      for (const between of [/-vs-/, /[\W_]*vs[\W_]*/, /[-+,_ ]/]) {
        const places = name.split(between).map((slug) => slugs.indexOf(slug));
        const [low, high = low] = places.sort((a, b) => a - b).map((at) => slugs[at]);
        if (places[0] >= 0 && places.length < 3) return `${path}${low === high ? low : `${low}-vs-${high}`}.html`;
      }
      return undefined;
    };
    const own = protocols.find(({ path }) => wanted.startsWith(path));
    if (own) return page(own, wanted.slice(own.path.length));
    // Without a protocol, if only one has such codes.
    const pages = protocols.map((one) => page(one, wanted.split("/").pop())).filter(Boolean);
    return pages.length === 1 ? pages[0] : undefined;
  };

  // By then find.js has run.
  document.addEventListener("DOMContentLoaded", () => versusIndex(form).then((index) => {
    const target = meant(index);
    if (target && base + target !== here) {
      location.replace(base + target + location.hash);
      return;
    }
    const said = wanted.replace(/[^\p{L}\p{N}.]+|vs/gu, " ").replace(/\bindex\b/, " ");
    // Together they name a comparison; each alone, what is near it.
    const asked = [said, ...said.split(" ").filter((word) => /^\d{3}$/.test(word))];
    const results = new Map(asked.flatMap((one) => versusMatch(index, one)).map((one) => [one.href, one]));
    const found = [...results.values()].slice(0, 6);
    if (!found.length) return;
    const items = found.map(({ kind, href, label, name }) => {
      const [item, link, bold] = ["li", "a", "b"].map((tag) => document.createElement(tag));
      link.href = base + href;
      bold.textContent = label;
      link.append(bold, " ", kind === "undefined" ? index.words.undefined : name);
      item.append(link);
      return item;
    });
    const list = document.createElement("ul");
    list.className = "nearest";
    list.append(...items);
    const lead = document.createElement("p");
    lead.textContent = found.some(({ near }) => near) ? index.words.nearest : index.words.results;
    list.setAttribute("aria-label", lead.textContent);
    document.querySelector("h1").after(lead, list);
  }).catch(() => {}));
})();
