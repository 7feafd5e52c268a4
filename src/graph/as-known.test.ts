import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { statementsOf } from "#formats/golden/arbitrary-statements.ts";
import { graphFiles, graphParts } from "#formats/golden/arbitrary.ts";
import type { GraphFile } from "#model/graph-file.ts";
import type { ArticleId, ClaimId, DisagreementId } from "#model/ids.ts";
import type { PartialDate } from "#model/partial-date.ts";
import { asKnown, knownFrom, laterClaims, publicationDays } from "./as-known.ts";
import { date, graphFileOf, graphOf } from "./fixture.ts";
import { indexGraph, type KnowledgeGraph, relationsOf, weightOf } from "./knowledge-graph.ts";
import { wholeGraph } from "./subgraph.ts";

const day = (text: string) => date(text).first!;
const open = (first: number | null): PartialDate => ({
  text: "",
  first,
  last: null,
  precision: "interval",
  approximate: false,
});

test.each<[string, PartialDate, number | null]>([
  ["a day from that day on", date("2024-02-29"), day("2024-02-29")],
  ["a month from its last day on", date("2024-02"), day("2024-02-29")],
  ["what goes on from its first day on", open(day("2024-02-01")), day("2024-02-01")],
  ["what nobody dates always", open(null), null],
])("an article is known: %s", (_, published, from) => {
  expect(knownFrom({ published })).toBe(from);
});

const two = { article: "two" as ArticleId };
const graph = graphOf(
  [
    ["microsoft invested_in openai", { status: "alleged" }],
    ["microsoft invested_in openai", { ...two, status: "announced", when: date("2023-05") }],
    ["microsoft acquired mistral", two],
    ["exor invested_in mistral", { status: "reported" }],
    ["exor invested_in mistral", { ...two, status: "denied" }],
  ],
  ["alone"],
  { one: "2024-02", two: "2024-03-02" },
);

describe("as known on a day", () => {
  const before = asKnown(graph, day("2024-03-01"));

  test("later claims, and what is only in them, are gone", () => {
    expect([...before.relations.keys()]).toEqual(["exor:invested_in:mistral", "microsoft:invested_in:openai"]);
    expect([...before.articles.keys()]).toEqual(["one"]);
    expect(relationsOf(before, "microsoft" as never).map(({ id }) => id)).toEqual(["microsoft:invested_in:openai"]);
    expect([...before.entities.keys()]).toEqual(["alone", "exor", "microsoft", "mistral", "openai"]);
    expect(weightOf(before, "microsoft" as never)).toBe(2);
  });

  test("statuses, origins and disagreements are those of that day", () => {
    const of = (some: KnowledgeGraph, id: string) => some.relations.get(id as never);
    expect(of(before, "microsoft:invested_in:openai")).toMatchObject({ status: "alleged", origins: [["article:one"]] });
    expect(of(graph, "microsoft:invested_in:openai")).toMatchObject({ status: "announced" });
    expect(of(graph, "exor:invested_in:mistral")?.disagreements).toHaveLength(1);
    expect(of(before, "exor:invested_in:mistral")?.disagreements).toEqual([]);
    expect(before.disagreements.size).toBe(0);
    expect(laterClaims(before, of(graph, "exor:invested_in:mistral")!)).toBe(1);
  });

  test("the day itself counts, the last one is everything, and days between give the same", () => {
    expect(asKnown(graph, day("2024-03-02"))).toBe(graph);
    expect(asKnown(graph, day("2024-02-29"))).toBe(before);
    expect(asKnown(graph, day("2024-02-28")).relations.size).toBe(0);
    expect(asKnown(before, null)).toBe(graph);
    expect(publicationDays(before)).toEqual([day("2024-02-29"), day("2024-03-02")]);
  });
});

describe("a disagreement that an editor recorded", () => {
  const claims = (...ids: number[]) => ids.map((id) => `claim-${id}` as ClaimId);
  const file = graphFileOf([["a invested_in b", two], ["c invested_in b"], ["c acquired b"], ["d invested_in b"]], [], {
    one: "2024-02",
    two: "2024-03-02",
  });
  const recorded = (sides: ClaimId[][], side: number) => {
    const id = "recorded" as DisagreementId;
    const resolution = { side, reason: { en: "so", it: "così" }, source: "here" };
    const concerned = (relation: GraphFile["relations"][number]) =>
      sides.flat().some((claim) => relation.claims.includes(claim)) ? { ...relation, disagreements: [id] } : relation;
    const whole = indexGraph({
      ...file,
      relations: file.relations.map(concerned),
      disagreements: [{ id, kind: "recorded", sides, resolution }],
    });
    return asKnown(whole, day("2024-03-01"));
  };

  test("loses a side without known claims, and the judgement keeps to its side", () => {
    const left = recorded([claims(1), claims(2), claims(3, 1)], 3);
    expect([...left.disagreements.values()]).toMatchObject([
      { sides: [claims(2), claims(3)], resolution: { side: 2 } },
    ]);
    expect(left.relations.get("c:acquired:b" as never)?.disagreements).toEqual(["recorded"]);
  });

  test("loses the judgement with the side that it is for", () => {
    const [left] = recorded([claims(1), claims(2), claims(4)], 1).disagreements.values();
    expect(left?.resolution).toBeUndefined();
  });

  test("is none yet with fewer than two sides", () => {
    const left = recorded([claims(1), claims(2)], 1);
    expect(left.disagreements.size).toBe(0);
    expect(left.relations.get("c:invested_in:b" as never)?.disagreements).toEqual([]);
  });
});

/** Days before, on and after each on which something becomes known, in order. */
const daysAround = (some: KnowledgeGraph) =>
  publicationDays(some)
    .flatMap((each) => [each - 1, each, each + 1])
    .sort((a, b) => a - b);

test("on any day the statements are those that a build of the articles known by then makes", () => {
  fc.assert(
    fc.property(graphFiles(), (file) => {
      const whole = indexGraph(file);
      for (const on of daysAround(whole)) {
        const known = wholeGraph(asKnown(whole, on));
        const articles = file.articles.filter((article) => (knownFrom(article) ?? on) <= on);
        const claims = file.claims.filter(({ article }) => articles.some(({ id }) => id === article));
        const left = (id: string) => claims.some((claim) => claim.id === id);
        const recorded = file.disagreements
          .filter(({ kind }) => kind === "recorded")
          .map((each) => ({
            ...each,
            sides: each.sides.map((side) => side.filter(left)).filter((side) => side.length > 0),
          }))
          .filter(({ sides }) => sides.length > 1);
        const built = statementsOf(claims, articles, recorded);
        const bare = ({ id, kind, about, sides }: GraphFile["disagreements"][number]) => ({ id, kind, about, sides });
        expect(known.articles).toEqual(articles);
        expect(known.claims).toEqual(claims);
        expect(JSON.parse(JSON.stringify(known.relations))).toEqual(JSON.parse(JSON.stringify(built.relations)));
        expect(known.facts).toEqual(built.facts);
        expect(known.disagreements.map(bare)).toEqual(built.disagreements.map(bare));
      }
    }),
  );
});

test("a later day never loses a claim, relation or entity; the last knows everything; a part is as known as a whole", () => {
  fc.assert(
    fc.property(fc.oneof(graphFiles(), graphParts()), (file) => {
      const whole = indexGraph(file);
      expect(asKnown(whole, Infinity)).toBe(whole);
      let before = asKnown(whole, -Infinity);
      for (const on of daysAround(whole)) {
        const known = asKnown(whole, on);
        for (const list of ["claims", "relations", "facts", "entities", "articles"] as const) {
          for (const id of before[list].keys())
            expect((known[list] as ReadonlyMap<string, unknown>).has(id)).toBe(true);
        }
        // Taken away once, nothing is left to be taken away.
        expect(wholeGraph(asKnown(indexGraph(wholeGraph(known)), on))).toEqual(wholeGraph(known));
        before = known;
      }
      expect(wholeGraph(before)).toEqual(wholeGraph(whole));
    }),
  );
});
