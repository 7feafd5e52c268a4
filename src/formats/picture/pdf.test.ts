import { describe, expect, test } from "vitest";
import { graphFileOf } from "#graph/fixture.ts";
import type { GraphFile } from "#model/graph-file.ts";
import { hostile } from "../golden/graph.ts";
import { filesOf, noTools, sourceOf } from "../golden/source.ts";
import { papers, usualChoices } from "../format.ts";
import { writeAs } from "../write.ts";
import { pdf } from "./pdf.ts";

const file = graphFileOf([["acme invested_in bolt"], ["bolt partners_with core", { status: "denied" }]]);
const latin = (bytes: string | Uint8Array) => Buffer.from(bytes as Uint8Array).toString("latin1");
const write = async (graph: GraphFile, picture = usualChoices) => {
  const [written] = await filesOf(pdf, sourceOf(graph), { picture });
  return latin(written!.content);
};
const sidesOf = (text: string) =>
  /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/
    .exec(text)!
    .slice(1)
    .map(Number)
    .sort((a, b) => a - b);

describe("a document", () => {
  test("is the same each time, without clock or chance", async () => {
    const text = await write(hostile);
    expect(text).toBe(await write(hostile));
    expect(text).toContain("/CreationDate (D:20240302000000Z)");
    expect(text).toContain(`/ID [<${"a".repeat(32)}> <${"a".repeat(32)}>]`);
    expect(text).toContain("/Producer (Trama)");
    expect(text).toMatch(/^%PDF-1\.7\n[\s\S]*%%EOF\n$/);
  });

  test.each([
    ["a4", 595.28, 841.89],
    ["a3", 841.89, 1190.55],
    ["letter", 612, 792],
  ] as const)("on %s is %f by %f points, one way or the other", async (paper, shorter, longer) => {
    const [short, long] = sidesOf(await write(file, { ...usualChoices, paper }));
    expect(short).toBeCloseTo(shorter, 1);
    expect(long).toBeCloseTo(longer, 1);
  });

  test("finds each of its objects where its table says", async () => {
    const text = await write(file);
    const table = Number(/startxref\n(\d+)/.exec(text)![1]);
    const rows = [...text.slice(table).matchAll(/^(\d{10}) 00000 n /gm)];
    expect(rows.length).toBeGreaterThan(10);
    rows.forEach(([, place], index) => expect(text.slice(Number(place))).toMatch(new RegExp(`^${index + 1} 0 obj\\n`)));
  });

  test("goes on with sources on further pages where they are many", async () => {
    const passage = (paragraph: number) => ({ paragraph, words: 1, digest: "0".repeat(32), occurrence: 1 });
    const rows = Array.from(
      { length: 300 },
      (_, index) => ["acme invested_in bolt", { at: passage(index + 1) }] as const,
    );
    const text = await write(graphFileOf(rows));
    expect(Number(/\/Count (\d+)/.exec(text)![1])).toBeGreaterThan(1);
  });

  test("is refused where the font is not to be had, or is none", async () => {
    const refusal = { ok: false, problems: [{ code: "font-missing" }] } as const;
    const missing = { ...noTools, font: () => Promise.resolve(refusal) };
    expect(await writeAs(pdf, sourceOf(file), { picture: usualChoices, tools: missing })).toEqual(refusal);
    const broken = { ...noTools, font: () => Promise.resolve({ ok: true as const, value: new Uint8Array(40) }) };
    expect(await writeAs(pdf, sourceOf(file), { picture: usualChoices, tools: broken })).toEqual(refusal);
  });

  test("of every paper has a size", () => {
    expect([...papers].sort()).toEqual(["a3", "a4", "letter"]);
  });
});
