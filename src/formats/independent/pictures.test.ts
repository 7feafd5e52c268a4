import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { graphFileOf, type Row } from "#graph/fixture.ts";
import { palettes } from "#graph/scene/palette.ts";
import type { GraphFile } from "#model/graph-file.ts";
import { hostile } from "../golden/graph.ts";
import { filesOf, sourceOf } from "../golden/source.ts";
import { type PictureChoices, usualChoices } from "../format.ts";
import { pdf } from "../picture/pdf.ts";
import { svg } from "../picture/svg.ts";
import { differenceOf, pixelsOf, shareOf } from "./png-pixels.ts";
import { run, testWith } from "./program.ts";

const rsvg = { command: "rsvg-convert", debian: "librsvg2-bin", probe: ["--version"] };
const inkscape = { command: "inkscape", debian: "inkscape", probe: ["--version"] };
const xmllint = { command: "xmllint", debian: "libxml2-utils", probe: ["--version"] };
const poppler = (command: string) => ({ command, debian: "poppler-utils", probe: ["-v"] });

const passage = (paragraph: number) => ({ paragraph, words: 1, digest: "0".repeat(32), occurrence: 1 });
const names = ["Zoë Example", "Authority of the Northern Markets", "Ωmega", "Żółw i Słoń", "Société d'exemple"];
const rows: Row[] = ["b", "c", "d", "e"].map((object, index) => [
  `a invested_in ${object}`,
  { at: passage(index + 2), ...(index === 1 && { status: "denied" }) },
]);
const plain = graphFileOf(rows);
const file: GraphFile = {
  ...plain,
  entities: plain.entities.map((entity, index) => {
    const name = names[index] ?? "";
    return { ...entity, label: { en: name, it: name } };
  }),
};

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "trama-pictures-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function written(format: typeof svg, graph: GraphFile, choices: Partial<PictureChoices> = {}): Promise<string> {
  const [first] = await filesOf(format, sourceOf(graph), { picture: { ...usualChoices, ...choices } });
  const path = join(folder, first!.name);
  writeFileSync(path, first!.content);
  return path;
}

describe("an SVG", () => {
  testWith(xmllint).each([
    ["plain", file],
    ["hostile", hostile],
  ] as const)("is well-formed XML (%s)", async (_, graph) => {
    expect(run(xmllint, ["--noout", await written(svg, graph)])).toEqual({ status: 0, out: "", err: "" });
  });

  testWith(rsvg)("is drawn by librsvg, at its size and in its colours", async () => {
    const path = await written(svg, file);
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(readFileSync(path, "utf8"))!;
    const picture = join(folder, "picture.png");
    expect(run(rsvg, ["--zoom", "2", "-o", picture, path]).status).toBe(0);
    const pixels = pixelsOf(readFileSync(picture));
    expect([pixels.width, pixels.height]).toEqual([2 * Number(width), 2 * Number(height)]);
    const { canvas, ink, families } = palettes.light;
    expect(shareOf(pixels, canvas)).toBeGreaterThan(0.8);
    expect(shareOf(pixels, ink)).toBeGreaterThan(0.001);
    expect(shareOf(pixels, families["money"]!)).toBeGreaterThan(0.0003);
    expect(shareOf(pixels, "#000000")).toBe(0);
  });

  // Not among the readers that the tests install, for its size.
  (run(rsvg, rsvg.probe).status === 0 ? testWith(inkscape) : test.skip)(
    "looks the same in Inkscape as in librsvg",
    async () => {
      const path = await written(svg, file);
      const size = ["-w", "1200", "-h", "900"];
      const [ink, other] = [join(folder, "inkscape.png"), join(folder, "librsvg.png")];
      run(inkscape, [path, "--export-type=png", `--export-filename=${ink}`, ...size]);
      run(rsvg, [...size, "-o", other, path]);
      // Both smooth their edges in their own way: a label, a line or a shape elsewhere would differ by far more.
      const difference = differenceOf(pixelsOf(readFileSync(ink)), pixelsOf(readFileSync(other)));
      expect(difference).toBeLessThan(0.01);
    },
  );

  testWith(rsvg)("without a ground is drawn on nothing", async () => {
    const picture = join(folder, "transparent.png");
    run(rsvg, ["-o", picture, await written(svg, file, { transparent: true })]);
    const { rgba } = pixelsOf(readFileSync(picture));
    expect(rgba[3]).toBe(0);
    expect(rgba.filter((value, index) => index % 4 === 3 && value === 0).length).toBeGreaterThan(
      0.8 * (rgba.length / 4),
    );
  });
});

describe("a PDF", () => {
  const text = (path: string, ...options: string[]) =>
    run({ command: "pdftotext" }, [...options, path, "-"]).out.replaceAll(/\s+/g, " ");

  testWith(poppler("pdftotext")).each([["-raw"], ["-layout"]])("gives its text to poppler (%s)", async (way) => {
    const words = text(await written(pdf, file), way);
    for (const name of names) expect(words).toContain(name);
    for (const { length } of [rows]) {
      for (let note = 1; note <= length; note++) expect(words).toMatch(new RegExp(`(^|\\D)${note}(\\D|$)`));
    }
    for (const { at } of rows.map(([, claim]) => claim ?? {}))
      expect(words).toContain(`paragraph ${at?.paragraph ?? 0}`);
    expect(words).toContain("The whole graph");
    // Halos are drawn, not written.
    expect(words.split("Zoë Example")).toHaveLength(2);
  });

  testWith(poppler("pdftotext"))("keeps text that its font cannot draw, and says what that is", async () => {
    const words = text(await written(pdf, hostile), "-raw");
    expect(words).toContain("🦊 ﷽");
    expect(words).toContain("U+FDFD, U+1F98A");
  });

  testWith(poppler("pdffonts"))("holds its fonts, in part", async () => {
    const { out } = run({ command: "pdffonts" }, [await written(pdf, file)]);
    const fonts = out.trim().split("\n").slice(2);
    expect(fonts.map((font) => font.split(/\s+/)[0])).toEqual(["TRAMAS+NotoSans-Regular", "TRAMAS+NotoSans-SemiBold"]);
    for (const font of fonts) expect(font).toMatch(/CID TrueType\s+Identity-H\s+yes yes yes/);
  });

  testWith(poppler("pdfinfo")).each([
    ["a4", "A4"],
    ["a3", "A3"],
    ["letter", "letter"],
  ] as const)("is on %s", async (paper, name) => {
    const { out, err } = run({ command: "pdfinfo" }, [await written(pdf, file, { paper })]);
    expect(err).toBe("");
    expect(out).toMatch(new RegExp(`Page size:.*\\(${name}\\)`));
    expect(out).toMatch(/Title:\s+The whole graph/);
    expect(out).toMatch(/Producer:\s+Trama/);
    expect(out).not.toContain("Author");
  });
});
