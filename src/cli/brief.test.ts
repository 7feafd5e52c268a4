import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { briefFormats } from "#formats/brief/table.ts";
import { filesOf, sourceOf } from "#formats/golden/source.ts";
import { firstView } from "#graph/view.ts";
import type { LensId } from "#model/ids.ts";
import { speechIn } from "#words/speech.ts";
import { build } from "./data.ts";
import { goldenData, runHere, scratchFolder } from "./fixture.ts";

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const data = goldenData("whole");
const { path: scratch, enter, leave } = scratchFolder();
beforeAll(enter);
afterAll(leave);
const trama = (...args: readonly string[]) => runHere(args);
const brief = (...args: readonly string[]) => trama("brief", "--data", data, ...args);
const read = (...path: string[]) => readFileSync(join(scratch, ...path), "utf8");

describe("where a brief goes", () => {
  test("Markdown into a file, its picture beside it, and both are named", async () => {
    const { code, out, err } = await brief("--lens", "antitrust", "--out", "deep/My brief.md");
    expect([code, out]).toEqual([0, ""]);
    expect(err).toBe(`${join("deep", "My brief.md")}\n${join("deep", "My brief.svg")}\n`);
    expect(readdirSync(join(scratch, "deep")).sort()).toEqual(["My brief.md", "My brief.svg"]);
    expect(read("deep", "My brief.md")).toContain("](<My%20brief.svg>)");
    expect(read("deep", "My brief.svg")).toMatch(/^<svg/);
  });

  test("into a folder under the name that the page would give; into a zip both", async () => {
    mkdirSync(join(scratch, "folder"));
    await brief("--lens", "antitrust", "--out", "folder");
    expect(readdirSync(join(scratch, "folder")).sort()).toEqual([
      "trama-antitrust-2024-03-02.md",
      "trama-antitrust-2024-03-02.svg",
    ]);
    await brief("--lens", "antitrust", "--out", "trama-antitrust-2024-03-02.zip");
    const files = unzipSync(readFileSync(join(scratch, "trama-antitrust-2024-03-02.zip")));
    for (const [name, bytes] of Object.entries(files)) {
      expect(new TextDecoder().decode(bytes)).toBe(read("folder", name));
    }
    expect(Object.keys(files)).toHaveLength(2);
  });

  test("without --out the text is printed, and that its picture is missing is told", async () => {
    const { code, out, err } = await brief();
    expect([code, out.startsWith("# ")]).toEqual([0, true]);
    expect(err).toContain("is only written with --out");
    const page = await brief("--format", "html");
    expect([page.code, page.err]).toEqual([0, ""]);
    expect(page.out).toMatch(/^<!DOCTYPE html>/);
  });

  test("a page is one file, and the same each time", async () => {
    await brief("--format", "html", "--out", "one.html");
    await brief("--format", "html", "--out", "other.html");
    expect(read("one.html")).toBe(read("other.html"));
    expect(readdirSync(scratch).filter((name) => name.includes("one"))).toEqual(["one.html"]);
  });
});

describe("what is in it", () => {
  test("its picture is that of the view, nodes by their measure too", async () => {
    const radii = async (view: string) => {
      await brief("--view", view, "--out", "measured.md");
      return [...new Set([...read("measured.svg").matchAll(/<(?:circle|ellipse) [^>]*\br[xy]?="([\d.]+)"/g)])].map(
        ([circle]) => circle,
      );
    };
    expect(await radii("#size=betweenness")).not.toEqual(await radii("#show=canvas"));
  });

  test("a lens, a selection, everything", async () => {
    const view = "#lens=antitrust&select=harbour-authority";
    const [lens, selection, everything] = await Promise.all([
      brief("--view", view),
      brief("--view", view, "--what", "selection"),
      brief("--view", view, "--what", "everything"),
    ]);
    const count = ({ out }: { readonly out: string }) => out.match(/^\d+\. /gm)?.length ?? 0;
    expect(count(selection)).toBeLessThan(count(lens) + 1);
    expect(count(lens)).toBeLessThan(count(everything));
    expect(selection.out).toMatch(/^# Harbour/);
  });

  test("a snapshot holds its own view, in its own language unless another is asked for", async () => {
    const view = "#lens=antitrust&lang=it";
    await trama("export", "--data", data, "--format", "snapshot", "--view", view, "--out", "kept.trama.json");
    const [viewed, kept, english] = await Promise.all([
      brief("--view", view),
      trama("brief", "--snapshot", "kept.trama.json"),
      trama("brief", "--snapshot", "kept.trama.json", "--lang", "en"),
    ]);
    expect(kept.out).toContain("## Fonti");
    expect(viewed.out).toContain("## Fonti");
    expect(english.out).toContain("## Sources");
  });
});

describe("wrong use", () => {
  test.each([
    [["--format", "pdf"], "Valid: md, html"],
    [["--lens", "antitrst"], 'Did you mean "antitrust"?'],
    [["--what", "selection"], "nothing is selected in the view"],
    [["--what", "everythin"], 'Did you mean "everything"?'],
    [["--lang", "fr"], "Valid: en, it"],
    [["--view", "#", "--lens", "antitrust"], "cannot go with --lens"],
    [["--theme", "dark"], 'unknown option "--theme"'],
  ])("%j", async (args, message) => {
    const { code, out, err } = await brief(...args);
    expect(err).toContain(message);
    expect([code, out]).toEqual([2, ""]);
  });

  test("data that are wrong are told, exit status 1", async () => {
    const wrong = beside("../build/golden/entity-unknown/data");
    expect((await trama("brief", "--data", wrong)).code).toBe(1);
  });

  test("--help tells what --lang means here, once", async () => {
    const { out } = await trama("brief", "--help");
    expect(out.match(/--lang/g)).toHaveLength(1);
    expect(out).toContain("the language of the brief");
  });
});

// `npx vitest run src/cli/brief -u` writes them anew, after a change of facts or words: read them as an editor would.
test("the antitrust lens of the shipped facts is told as before, in both languages", { timeout: 120_000 }, async () => {
  const terminal = { out: () => undefined, err: () => undefined, colour: false, env: {} };
  const built = await build({
    data: beside("../../graph-data"),
    language: "en",
    given: new Map(),
    positional: [],
    terminal,
  });
  if ("usage" in built || built.result === undefined) throw new Error("The shipped facts could not be built");
  const view = { ...firstView, lenses: ["antitrust" as LensId] };
  for (const language of ["en", "it"] as const) {
    const speech = speechIn(language);
    const source = sourceOf(built.result.graph, { view, extent: "shown", speech, name: `antitrust.${language}` });
    const [markdown] = await filesOf(briefFormats[0]!, source);
    await expect(markdown?.content).toMatchFileSnapshot(beside(`../formats/brief/golden/antitrust.${language}.md`));
  }
});
