import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { en } from "./messages/en.ts";
import { enFirst } from "./messages/en-first.ts";

const root = resolve(import.meta.dirname, "..");
const page = join(root, "app", "main.tsx");

const textOf = (path: string) => readFileSync(path, "utf8");
const moduleOf = (from: string, named: string) =>
  named.startsWith("#") ? join(root, named.slice(1)) : resolve(dirname(from), named);
const isOurs = (path: string) => path.startsWith(root) && /\.tsx?$/.test(path) && existsSync(path);

/** What a module loads with itself: imports of types load nothing. */
function imports(path: string): string[] {
  const named = /(?:^|\n)\s*(?:import|export)\s+(?!type\b)(?:[^"';]*?\sfrom\s+)?"([^"]+)"/g;
  return [...textOf(path).matchAll(named)].map(([, name = ""]) => moduleOf(path, name)).filter(isOurs);
}

/** What a module fetches when it is needed, and the workers that it starts. */
function fetched(path: string): string[] {
  const named = /(?:\bimport\(|new URL\()\s*"([^"]+)"/g;
  return [...textOf(path).matchAll(named)].map(([, name = ""]) => moduleOf(path, name)).filter(isOurs);
}

/** A module with all that it loads. */
function loaded(entry: string): Set<string> {
  const seen = new Set<string>();
  const next = [entry];
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    next.push(...imports(path));
  }
  return seen;
}

const base = (key: string) => key.replace(/_(one|other)$/, "");
const first = new Set(Object.keys(enFirst).map(base));
const later = readdirSync(join(root, "words", "areas")).map((file) => ({
  file: join(root, "words", "areas", file),
  keys: [...textOf(join(root, "words", "messages", "en", file)).matchAll(/^ {2}"([\w.:-]+)":/gm)].map(([, key = ""]) =>
    base(key),
  ),
}));

/** Every module by which a part of the page begins: the page itself, and what it fetches, at any remove. */
function entries(): string[] {
  const found = new Set([page]);
  for (const entry of found) for (const path of loaded(entry)) for (const other of fetched(path)) found.add(other);
  return [...found].filter((path) => !path.includes("/messages/"));
}

/** Messages that some modules say and that no area among them, or of the page, holds. */
function unheard(modules: ReadonlySet<string>, known: ReadonlySet<string>): string[] {
  const sources = [...modules]
    .filter((path) => !path.includes("/messages/"))
    .map(textOf)
    .join("\n");
  const made = [...sources.matchAll(/`([a-z]+\.[\w.]*)\$\{/g)].map(([, start = ""]) => start);
  return later
    .filter(({ file }) => !modules.has(file) && !known.has(file))
    .flatMap(({ keys }) => keys)
    .filter((key) => !first.has(key))
    .filter((key) => sources.includes(`"${key}"`) || made.some((start) => key.startsWith(start)));
}

describe("areas of messages", () => {
  test("hold together all that is not said first", () => {
    const all = [...first, ...later.flatMap(({ keys }) => keys)].sort();
    expect([...new Set(all)]).toEqual([...new Set(Object.keys(en).map(base))].sort());
  });

  test.each(entries().map((path) => [relative(root, path), path]))("%s has all words that it says", (_, entry) => {
    expect(unheard(loaded(entry), loaded(page))).toEqual([]);
  });
});
