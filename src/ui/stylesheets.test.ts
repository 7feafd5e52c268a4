import { readdirSync, readFileSync } from "node:fs";
import { join, normalize, relative } from "node:path";
import { expect, test } from "vitest";

const root = import.meta.dirname;
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).map((path) => join(root, path));
const components = files
  .filter((path) => /(?<!\.test)\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));
const stylesheets = files.filter((path) => path.endsWith(".module.css"));

/** The classes that a stylesheet has rules for. */
function classesIn(path: string): Set<string> {
  const rules = readFileSync(path, "utf8")
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/"[^"]*"/g, "");
  const selectors = rules.replaceAll(/\{[^{}]*\}/g, "{}");
  return new Set([...selectors.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = ""]) => name));
}

/** The classes that components take from it, and whether one takes them by a name that it makes up. */
function classesTaken(path: string) {
  const names = new Set<string>();
  let byName = false;
  for (const { path: component, text } of components) {
    for (const [, css = "", from = ""] of text.matchAll(/import (\w+) from "([^"]+\.module\.css)"/g)) {
      if (normalize(join(component, "..", from)) !== path) continue;
      for (const [, name = ""] of text.matchAll(new RegExp(String.raw`\b${css}\["([\w-]+)"\]`, "g"))) names.add(name);
      byName ||= new RegExp(String.raw`\b${css}\[(?!")`).test(text);
    }
  }
  return { names, byName };
}

test.each(stylesheets.map((path) => [relative(root, path), path]))(
  "%s has what is taken from it, and no more",
  (_, path) => {
    const there = classesIn(path);
    const { names, byName } = classesTaken(path);
    expect([...names].filter((name) => !there.has(name))).toEqual([]);
    if (!byName) expect([...there].filter((name) => !names.has(name))).toEqual([]);
  },
);
