import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diagnosticCodes } from "#words/diagnostics.ts";
import { buildFolder, checkFolder } from "./build.ts";
import { loadDataFolder } from "./read/data-folder.ts";
import { report } from "./report/report.ts";

const golden = new URL("golden/", import.meta.url).pathname;
const update = process.env["UPDATE_GOLDENS"] !== undefined;

/** Folders that are no single mistake. */
const special = ["whole", "all-at-once"];
const cases = readdirSync(golden).filter((name) => !special.includes(name));

/** Compares with a golden file, or writes it when asked to: UPDATE_GOLDENS=1 npx vitest run src/build. */
function expectGolden(path: string, actual: string): void {
  if (update) writeFileSync(path, actual);
  expect(existsSync(path), `${path} is missing: run with UPDATE_GOLDENS=1`).toBe(true);
  expect(actual).toBe(readFileSync(path, "utf8"));
}

const folderOf = (name: string) => loadDataFolder(join(golden, name, "data"), "data");

describe("the build's diagnostics", () => {
  test.each(cases)("%s: says what is wrong and where, and nothing else", async (code) => {
    const { diagnostics } = await checkFolder(await folderOf(code));
    expect(new Set(diagnostics.map((diagnostic) => diagnostic.code))).toEqual(new Set([code]));
    expectGolden(join(golden, code, "diagnostics.txt"), report(diagnostics, { language: "en", colour: false }));
  });

  test("every code that checking can give has a golden folder", () => {
    const ofVerify = ["passage-not-found", "passage-elsewhere", "occurrence-not-found", "quote-not-in-passage"];
    expect([...diagnosticCodes].filter((code) => !ofVerify.includes(code)).sort()).toEqual([...cases].sort());
  });

  test("all errors of all files come at once, and none follows from another", async () => {
    const { diagnostics } = await checkFolder(await folderOf("all-at-once"));
    const text = report(diagnostics, { language: "it", colour: false });
    expectGolden(join(golden, "all-at-once", "diagnostics.txt"), text);
  });

  test("a folder with errors gives no graph, one with warnings does", async () => {
    expect((await buildFolder(await folderOf("entity-unknown"))).result).toBeUndefined();
    expect((await buildFolder(await folderOf("alias-shared"))).result).toBeDefined();
  });
});

describe("the graph file", () => {
  test("holds everything that the folder says", async () => {
    const { result, diagnostics } = await buildFolder(await folderOf("whole"));
    expect(report(diagnostics, { language: "en", colour: false })).toBe("");
    expectGolden(join(golden, "whole", "graph.json"), `${JSON.stringify(result?.graph, null, 2)}\n`);
  });
});
