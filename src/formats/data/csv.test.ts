import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { csv } from "./csv.ts";
import { hostile } from "../golden/graph.ts";
import { filesOf, sourceOf } from "../golden/source.ts";

const tables = new Map(
  (await filesOf(csv, sourceOf(hostile))).map(({ name, content }) => {
    const { data, errors } = Papa.parse<Record<string, string>>(content as string, {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    return [name, data];
  }),
);
const rows = (name: string) => tables.get(name) ?? [];

describe("CSV", () => {
  test("is read back as it was", () => {
    expect(rows("entities.csv")[0]).toEqual({
      id: "acme",
      type: "company",
      // What a spreadsheet would run has a quote before it.
      label_en: `'=cmd|"/c calc"!A1`,
      label_it: 'L\'"Acme"\r\nS.p.A.',
      aliases: "a\\|b|c\\\\d|é, è",
    });
    expect(rows("relations.csv")).toEqual([
      {
        id: "acme:invested_in:boerse:first",
        subject: "acme",
        type: "invested_in",
        family: "money",
        object: "boerse",
        event: "first",
        status: "stated",
        stage: "",
        origins: "2",
        disagreement: "date",
      },
      expect.objectContaining({ stage: "under_review", origins: "1", disagreement: "", event: "" }),
    ]);
    expect(rows("articles.csv")[0]).toMatchObject({ title: 'He said "no"', url: "https://example.org/?a=1&b=2" });
  });

  test.each([
    ["c1", { amount: "15000000.5", currency: "EUR", when: "2024-02~", sentence: "2", says_en: "Line one\nline two" }],
    [
      "c2",
      { amount: "0", currency: "", attributed_to: "acme|watchdog", family: "money", says_it: '"Quoted", with a comma' },
    ],
    ["c3", { says_en: " spaces around ", status: "denied" }],
    ["f1", { kind: "property", type: "age", family: "", object: "", value: "-7.25", amount: "" }],
    ["f2", { value: "2024-02~" }],
    ["f3", { value: "'=1+1" }],
    ["f4", { value: "boerse", object: "" }],
    ["f5", { value: "", amount: "2000000000", currency: "USD" }],
  ])("claim %s", (id, cells) => {
    expect(rows("claims.csv").find((row) => row["id"] === id)).toMatchObject(cells);
  });

  test("has no byte order mark, ends in a line break, and in nothing else", async () => {
    for (const { content } of await filesOf(csv, sourceOf(hostile))) {
      expect(content).toMatch(/^id,[\s\S]*[^\n]\n$/);
    }
    const empty = await filesOf(csv, sourceOf({ ...hostile, articles: [] }));
    expect(empty.at(-1)?.content).toBe("id,language,published,outlet,author,title,url\n");
  });

  test("rows come in the order of ids, whatever their order in the graph", async () => {
    const turned = { ...hostile, entities: hostile.entities.toReversed(), claims: hostile.claims.toReversed() };
    expect(await filesOf(csv, sourceOf(turned))).toEqual(await filesOf(csv, sourceOf(hostile)));
  });
});
