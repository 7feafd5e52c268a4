import { describe, expect, test } from "vitest";
import { graphFileOf, type Row } from "#graph/fixture.ts";
import { reachOf } from "#graph/scene/outlines.ts";
import { ARROW_GAP } from "#graph/scene/lines.ts";
import { palettes } from "#graph/scene/palette.ts";
import { firstView } from "#graph/view.ts";
import type { GraphFile } from "#model/graph-file.ts";
import type { FamilyId, LensId } from "#model/ids.ts";
import { hostile } from "../golden/graph.ts";
import { sourceOf } from "../golden/source.ts";
import { surroundings, usualChoices } from "../format.ts";
import { drawPicture } from "./draw.ts";

const rows: Row[] = [
  ["acme invested_in bolt"],
  ["acme partners_with bolt", { status: "reported" }],
  ["bolt invested_in core", { status: "denied" }],
  ["watchdog scrutinises round"],
  ["acme party_to round", { status: "planned" }],
];
const file = graphFileOf(rows);
const same = (text: string) => ({ en: text, it: text });
const textOf = (svg: string) => svg.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
const draw = async (choices = {}, asked = {}) =>
  (await drawPicture(sourceOf(file, asked), { ...usualChoices, ...choices })).svg;

describe("a picture", () => {
  test("of nothing is still one", async () => {
    const nothing = { ...file, relations: [], entities: [], claims: [], facts: [] };
    const { svg, width, height } = await drawPicture(sourceOf(nothing), usualChoices);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(width).toBeGreaterThan(600);
    expect(Number.isFinite(height)).toBe(true);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  test("has a name and a description for those who cannot see it", async () => {
    const svg = await draw();
    expect(svg).toContain('role="img" aria-labelledby="picture-title picture-description"');
    expect(svg).toContain('<title id="picture-title">The whole graph</title>');
    expect(svg).toContain('<desc id="picture-description">A graph of 5 entities and 5 relations. ');
    expect(svg).toContain("Acme does bolt.");
  });

  test("refers to nothing outside, even where its texts look like it", async () => {
    const { svg } = await drawPicture(sourceOf(hostile), usualChoices);
    const markup = svg.replace("http://www.w3.org/2000/svg", "").replaceAll(/>[^<]*</g, "><");
    expect(markup).not.toMatch(/https?:|url\(|@import|<script|<foreignObject|href/);
  });

  test.each([
    ["title", "The whole graph "],
    ["legend", "Independent origin"],
    ["filters", "5 shown"],
    ["date", "Newest article"],
    ["sources", "Sources"],
  ] as const)("has %s around it only if asked", async (part, words) => {
    const drawn = (svg: string) => textOf(svg.replaceAll(/<(title|desc)[^>]*>[^<]*<\/\1>/g, "")).toLowerCase();
    const without = await draw({ around: surroundings.filter((other) => other !== part) });
    expect(drawn(await draw())).toContain(words.toLowerCase());
    expect(drawn(without)).not.toContain(words.toLowerCase());
  });

  test("numbers the sources at the edges, unless they are left out", async () => {
    const figures = (svg: string) => [...svg.matchAll(/<tspan dy[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(figures(await draw()).length).toBeGreaterThan(0);
    expect(figures(await draw({ around: ["title"] }))).toEqual([]);
  });

  test("without a ground keeps the halo around names", async () => {
    const [plain, transparent] = [await draw(), await draw({ transparent: true })];
    const ground = /<rect x="0" y="0" width="\d+" height="\d+" fill="#FBFAF8"\/>/;
    expect(plain).toMatch(ground);
    expect(transparent).not.toMatch(ground);
    expect(transparent).toMatch(/<text [^>]*stroke="#FBFAF8"[^>]*paint-order="stroke">Acme/);
  });

  test.each([
    ["open", undefined, "Sources disagree", palettes.light.disagree],
    [
      "settled",
      { side: 1, reason: same("It is."), source: "a register" },
      "an editor settled it",
      palettes.light.canvas,
    ],
  ] as const)("has the sign of an %s disagreement, and says what it means", async (_, resolution, words, fill) => {
    const [claim = "", other = ""] = file.claims.map(({ id }) => id);
    const disagreement = { id: "d", kind: "recorded", about: same("Is it?"), sides: [[claim], [other]], resolution };
    const disputed = {
      ...file,
      relations: file.relations.map((relation, index) =>
        index === 0 ? { ...relation, disagreements: ["d"] } : relation,
      ),
      disagreements: [disagreement],
    } as GraphFile;
    const { svg } = await drawPicture(sourceOf(disputed), usualChoices);
    const discs = [...svg.matchAll(/<circle [^>]*r="8"[^>]*fill="([^"]*)"/g)].map(([, colour]) => colour);
    // One on the line, one in the legend.
    expect(discs).toEqual([fill, fill]);
    expect(textOf(svg)).toContain(words);
  });

  test("says in words what it leaves out", async () => {
    const view = { ...firstView, lenses: ["takeovers" as LensId], families: ["money" as FamilyId], text: "ac" };
    const text = textOf(await draw({}, { view, extent: "shown" }));
    expect(text).toContain("Filters: “ac” · Lens: Takeovers · Families: M");
  });

  test("of what is selected goes by its name", async () => {
    const view = { ...firstView, select: { kind: "entity", id: "acme" } as never };
    expect(await draw({}, { view, extent: "selection" })).toContain('<title id="picture-title">Acme</title>');
  });
});

describe("the edges of a picture", () => {
  test.each([false, true])("end on the outlines of their nodes (bundled: %s)", async (bundled) => {
    const view = { ...firstView, bundled };
    const both: Row[] = [...rows, ["bolt partners_with acme"]];
    const source = sourceOf(graphFileOf(both), { view });
    const { svg } = await drawPicture(source, usualChoices);
    const { nodes, edges } = await source.scene();
    const at = new Map<string, (typeof nodes)[number]>(nodes.map((node) => [node.id, node]));
    const pattern = /<g data-id="([^"]*)" data-source="([^"]*)" data-target="([^"]*)"><title>[^<]*<\/title>(.*?)<\/g>/g;
    const groups = [...svg.matchAll(pattern)];
    expect(groups).toHaveLength(edges.length);
    for (const [, id, source, target, shapes = ""] of groups) {
      const [line = [], arrow] = [...shapes.matchAll(/<path d="([^"]*)"/g)].map(([, d = ""]) =>
        [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map((pair) => ({ x: Number(pair[1]), y: Number(pair[2]) })),
      );
      const offOutline = (end: string | undefined, point = { x: NaN, y: NaN }) => {
        const { x, y, shape, size } = at.get(end!)!;
        const away = { x: point.x - x, y: point.y - y };
        return Math.hypot(away.x, away.y) - reachOf(shape, size, away);
      };
      const directed = edges.find((edge) => edge.id === id)!.directed;
      expect(offOutline(source, line[0])).toBeCloseTo(0, 1);
      expect(offOutline(target, directed ? arrow?.[0] : line.at(-1))).toBeCloseTo(directed ? ARROW_GAP : 0, 1);
      if (!directed) continue;
      // The line ends within the arrowhead, so that there is no gap between them.
      const [tip, a, b] = arrow as [Record<"x" | "y", number>, Record<"x" | "y", number>, Record<"x" | "y", number>];
      const base = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
      const end = line.at(-1)!;
      expect(Math.hypot(end.x - base.x, end.y - base.y)).toBeLessThan(Math.hypot(tip.x - base.x, tip.y - base.y));
    }
  });
});
