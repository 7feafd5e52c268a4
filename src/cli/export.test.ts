import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSnapshot } from "#formats/snapshot/read.ts";
import { GraphFile } from "#model/graph-file.ts";
import { goldenData, runHere, scratchFolder } from "./fixture.ts";

const data = goldenData("whole");
const { path: scratch, enter, leave } = scratchFolder();
beforeAll(enter);
afterAll(leave);
const trama = (...args: readonly string[]) => runHere(args);
const exported = (...args: readonly string[]) => trama("export", "--data", data, ...args);
const at = (name: string) => join(scratch, name);
const read = (name: string) => readFileSync(at(name), "utf8");
const idsOf = (json: string) => GraphFile.parse(JSON.parse(json)).relations.map(({ id }) => id);

const INVESTED = "red-mill:invested_in:blue-forge";
const VIEW = `lens=antitrust&select=harbour-authority`;

describe("--view is what the page shows there", () => {
  test("the address may be whole or only what comes after #", async () => {
    const views = [VIEW, `#${VIEW}`, `https://example.org/trama/?a=1#${VIEW}`];
    const written = await Promise.all(views.map((view) => exported("--format", "json", "--view", view)));
    for (const { code, err } of written) expect([code, err]).toEqual([0, ""]);
    expect(new Set(written.map(({ out }) => out)).size).toBe(1);
    expect(idsOf(written[0]?.out ?? "")).toEqual([
      "harbour-authority:scrutinises:red-mill-investment-in-blue-forge",
      "red-mill:party_to:red-mill-investment-in-blue-forge",
    ]);
  });

  test("an address without # is the first view", async () => {
    const { out } = await exported("--format", "json", "--view", "https://example.org/trama/");
    expect(idsOf(out)).toContain(INVESTED);
  });

  test("what is unknown in it is told, and the rest stands", async () => {
    const { code, out, err } = await exported("--format", "json", "--view", "#lens=antitrust,pizza&colour=red");
    expect(code).toBe(0);
    expect(err).toContain('nothing is known of "lens=pizza"');
    expect(err).toContain('nothing is known of "colour=red"');
    expect(idsOf(out)).not.toContain(INVESTED);
  });

  test("in Italian where it says so", async () => {
    const { out } = await exported("--format", "svg", "--view", "#lang=it");
    expect(out).toContain('lang="it"');
  });

  test("it goes with no other narrowing", async () => {
    const { code, err } = await exported("--format", "json", "--view", "#", "--lens", "antitrust");
    expect([code, err]).toEqual([2, expect.stringContaining("cannot go with --lens")]);
  });
});

describe("--data", () => {
  test("is a folder, or a graph file that was built from it", async () => {
    await trama("build", "--data", data, "--out", at("graph.json"));
    const built = await trama("export", "--data", at("graph.json"), "--format", "svg", "--view", VIEW);
    const { out } = await exported("--format", "svg", "--view", VIEW);
    expect(built).toEqual({ code: 0, out, err: "" });
  });

  test("a file that is no graph file is named with its place", async () => {
    writeFileSync(at("broken.json"), '{\n"format": oops}');
    const { code, err } = await trama("export", "--data", at("broken.json"), "--format", "json");
    expect(code).toBe(1);
    expect(err).toContain(`${at("broken.json")}: `);
    expect(err).toContain("line 2");
  });
});

describe("--what", () => {
  test("selection is what is selected in the view, and what belongs to it", async () => {
    const { code, out } = await exported("--format", "json", "--view", `#select=${INVESTED}`, "--what", "selection");
    expect([code, idsOf(out)]).toEqual([0, [INVESTED]]);
  });

  test("everything takes no notice of the view's filters", async () => {
    const { out } = await exported("--format", "json", "--view", "#lens=antitrust", "--what", "everything");
    expect(JSON.parse(out)).toEqual(JSON.parse((await trama("build", "--data", data)).out));
  });

  test.each([
    [["--what", "selection"], "nothing is selected in the view"],
    [["--view", "#lens=antitrust", "--what", "selection"], "nothing is selected in the view"],
    [["--what", "everythin"], 'Did you mean "everything"?'],
  ])("%j is wrong use", async (args, message) => {
    const { code, out, err } = await exported("--format", "json", ...args);
    expect(err).toContain(message);
    expect([code, out]).toEqual([2, ""]);
  });
});

describe("how a picture is drawn", () => {
  test.each([
    [["--theme", "drak"], 'Did you mean "dark"?'],
    [["--paper", "a5"], "Valid: a4, a3, letter"],
    [["--scale", "5"], "Valid: 1, 2, 3, 4"],
    [["--background", "none"], "Valid: paper, transparent"],
    [["--without", "legend,titel"], 'Did you mean "title"?'],
    [["--theme", "dark", "--theme", "light"], "--theme is given twice"],
  ])("%j is wrong use", async (args, message) => {
    const { code, out, err } = await exported("--format", "svg", ...args);
    expect(err).toContain(message);
    expect([code, out]).toEqual([2, ""]);
  });

  test("what is left out is not in it; dark is another picture", async () => {
    const [whole, bare, dark] = await Promise.all([
      exported("--format", "svg"),
      exported("--format", "svg", "--without", "title,legend", "--without", "filters,date,sources"),
      exported("--format", "svg", "--theme", "dark"),
    ]);
    expect(bare.out.length).toBeLessThan(whole.out.length);
    expect(dark.out).not.toBe(whole.out);
    for (const { out } of [whole, bare, dark]) expect(out).toMatch(/^<svg|^<\?xml/);
  });
});

describe("--out", () => {
  test("a file gives its name to what is in it", async () => {
    await exported("--format", "snapshot", "--out", "My view.trama.json");
    expect(JSON.parse(read("My view.trama.json"))).toMatchObject({ name: "My view" });
  });

  test("in a folder a file is called what the page would call it", async () => {
    mkdirSync(at("folder"));
    const { err } = await exported("--format", "turtle", "--lens", "antitrust", "--out", "folder");
    expect(readdirSync(at("folder"))).toEqual(["trama-antitrust-2024-03-02.ttl"]);
    expect(err).toBe(`${join("folder", "trama-antitrust-2024-03-02.ttl")}\n`);
  });

  test("csv goes into a folder or into a zip, with the same tables", async () => {
    await Promise.all([exported("--format", "csv", "--out", "tables"), exported("--format", "csv", "--out", "t.zip")]);
    const zip = unzipSync(readFileSync(at("t.zip")));
    expect(Object.keys(zip).sort()).toEqual(readdirSync(at("tables")).sort());
    for (const [name, content] of Object.entries(zip)) {
      expect(new TextDecoder().decode(content)).toBe(read(join("tables", name)));
    }
  });

  test("what is no text needs it", async () => {
    const { code, err } = await exported("--format", "pdf");
    expect([code, err]).toEqual([2, expect.stringContaining("--format pdf needs --out")]);
  });
});

describe("--snapshot", () => {
  beforeAll(async () => {
    await exported("--format", "snapshot", "--view", `#${VIEW}`, "--out", "kept.trama.json");
    await exported("--format", "json", "--out", "graph.json");
  });

  test("holds its own view: what is written of it is what was shown", async () => {
    const [one, other] = await Promise.all([
      trama("export", "--format", "json", "--snapshot", "kept.trama.json"),
      exported("--format", "json", "--view", `#${VIEW}`),
    ]);
    expect(one.code).toBe(0);
    expect(idsOf(one.out)).toEqual(idsOf(other.out));
  });

  test("its selection can be taken, and it is written again as it is", async () => {
    const { code, out } = await trama(
      ...["export", "--format", "json", "--snapshot", "kept.trama.json", "--what", "selection"],
    );
    expect([code, idsOf(out).length]).toEqual([0, 1]);
    const again = await trama("export", "--format", "snapshot", "--snapshot", "kept.trama.json");
    expect(again.out).toBe(read("kept.trama.json"));
    expect(readSnapshot(again.out).ok).toBe(true);
  });

  test("a graph file is one of all of it", async () => {
    const { out } = await trama("export", "--format", "json", "--snapshot", "graph.json", "--what", "everything");
    expect(out).toBe(read("graph.json"));
  });

  test("one that cannot be read ends with 1 and its reason; beside another view it is wrong use", async () => {
    writeFileSync(at("broken.json"), read("kept.trama.json").replace('"version":1', '"version":9'));
    const broken = await trama("export", "--format", "json", "--snapshot", "broken.json");
    expect([broken.code, broken.out]).toEqual([1, ""]);
    expect(broken.err).toContain("broken.json: it was written by a newer Trama (version 9");
    const missing = await trama("export", "--format", "json", "--snapshot", "missing.json");
    expect([missing.code, missing.err]).toEqual([1, expect.stringContaining("ENOENT")]);
    const both = await trama("export", "--format", "json", "--snapshot", "kept.trama.json", "--view", "#");
    expect([both.code, both.err]).toEqual([2, expect.stringContaining("cannot go with --view")]);
  });
});

describe("diff", () => {
  beforeAll(async () => {
    await exported("--format", "snapshot", "--view", `#${VIEW}`, "--out", "narrow.trama.json");
    await exported("--format", "snapshot", "--out", "wide.trama.json");
  });

  test("0 where nothing differs, 1 where something does, 2 where one cannot be read", async () => {
    writeFileSync(at("none.json"), "{");
    const [same, other, unreadable, missing] = await Promise.all([
      trama("diff", "wide.trama.json", "wide.trama.json"),
      trama("diff", "narrow.trama.json", "wide.trama.json"),
      trama("diff", "none.json", "wide.trama.json"),
      trama("diff", "wide.trama.json", "nowhere.json"),
    ]);
    expect([same.code, other.code, unreadable.code, missing.code]).toEqual([0, 1, 2, 2]);
    expect([same.err, other.err, unreadable.out, missing.out]).toEqual(["", "", "", ""]);
    expect(unreadable.err).toContain("none.json: it ceases to be JSON in line 1, column 2");
    expect(missing.err).toContain("nowhere.json: ENOENT");
  });

  test("Markdown names both, in the reader's language; JSON holds ids", async () => {
    const [english, italian, json] = await Promise.all([
      trama("diff", "narrow.trama.json", "wide.trama.json"),
      trama("diff", "narrow.trama.json", "wide.trama.json", "--lang", "it"),
      trama("diff", "narrow.trama.json", "wide.trama.json", "--format", "json"),
    ]);
    expect(english.out).toContain("narrow");
    expect(english.out).toContain("wide");
    expect(italian.out).not.toBe(english.out);
    expect(JSON.parse(json.out)).toMatchObject({
      format: "trama-diff",
      relations: { added: [INVESTED, `${INVESTED}:second-round`], removed: [] },
    });
  });

  test("goes into a file, and takes no other form", async () => {
    const { code, out } = await trama("diff", "narrow.trama.json", "wide.trama.json", "--out", "deep/diff.md");
    expect([code, out]).toEqual([1, ""]);
    expect(read(join("deep", "diff.md"))).toBe((await trama("diff", "narrow.trama.json", "wide.trama.json")).out);
    const wrong = await trama("diff", "narrow.trama.json", "wide.trama.json", "--format", "html");
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("Valid: md, json")]);
    const lone = await trama("diff", "narrow.trama.json");
    expect([lone.code, lone.err]).toEqual([2, expect.stringContaining("needs AFTER")]);
  });
});
