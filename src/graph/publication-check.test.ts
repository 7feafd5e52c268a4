import { describe, expect, test } from "vitest";
import type { Claim } from "#model/claim.ts";
import type { Entity } from "#model/entity.ts";
import type { ArticleId, ClaimId, EntityId, PropertyId } from "#model/ids.ts";
import { date, graphFileOf, type Row } from "./fixture.ts";
import { indexGraph, type KnowledgeGraph } from "./knowledge-graph.ts";
import { allegationsAboutPeople } from "./publication-check.ts";

/** A graph of rows in which some entities are people, with some claims of properties besides. */
function graphOf(rows: readonly Row[], people: readonly string[], more: readonly Claim[] = []): KnowledgeGraph {
  const file = graphFileOf(rows);
  const entities = file.entities.map((entity): Entity =>
    people.includes(entity.id) ? { ...entity, type: "person" as Entity["type"] } : entity,
  );
  return indexGraph({ ...file, entities, claims: [...file.claims, ...more] });
}

const found = (graph: KnowledgeGraph, claims: Iterable<Claim> = graph.claims.values()) =>
  allegationsAboutPeople(graph, claims).map(
    ({ claim, people, responses }) =>
      `${claim.id} about ${people.join("+")}${responses.length === 0 ? "" : ` answered by ${responses.map(({ id }) => id).join("+")}`}`,
  );

const answering = (id: string) => ({ respondsTo: id as ClaimId });

const property = (subject: string, value: Extract<Claim, { kind: "property" }>["value"]): Claim => ({
  kind: "property",
  id: "property-claim" as ClaimId,
  article: "one" as ArticleId,
  subject: subject as EntityId,
  property: "position" as PropertyId,
  value,
  status: "alleged",
  attributedTo: [],
  via: [],
  quoted: false,
  says: { en: "x", it: "x" },
});

const cases: {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly people?: readonly string[];
  readonly expected: readonly string[];
}[] = [
  {
    name: "an allegation about a person who was not heard",
    rows: [["ann acquired acme", { status: "alleged" }]],
    expected: ["claim-1 about ann"],
  },
  {
    name: "the person may be at the other end",
    rows: [["acme invested_in ann", { status: "alleged" }]],
    expected: ["claim-1 about ann"],
  },
  {
    name: "two people at once, and one with oneself once",
    rows: [
      ["ann invested_in bob", { status: "alleged" }],
      ["ann acquired ann", { status: "alleged" }],
    ],
    people: ["ann", "bob"],
    expected: ["claim-1 about ann+bob", "claim-2 about ann"],
  },
  { name: "a company is no person", rows: [["acme acquired bank", { status: "alleged" }]], expected: [] },
  ...(["stated", "announced", "reported", "planned", "hypothesised", "denied"] as const).map((status) => ({
    name: `what is ${status} is no allegation`,
    rows: [["ann acquired acme", { status }]] as const,
    expected: [],
  })),
  {
    name: "whoever says it is not whom it is about",
    rows: [["acme acquired bank", { status: "alleged", attributedTo: ["ann" as EntityId] }]],
    expected: [],
  },
  {
    name: "an answer, of whatever status, whoever gives it",
    rows: [
      ["ann acquired acme", { status: "alleged" }],
      ["ann acquired acme", { status: "denied", ...answering("claim-1") }],
      ["acme invested_in bank", { status: "announced", ...answering("claim-1") }],
    ],
    expected: ["claim-1 about ann answered by claim-2+claim-3"],
  },
  {
    name: "a denial that answers nothing is no response",
    rows: [
      ["ann acquired acme", { status: "alleged" }],
      ["ann acquired acme", { status: "denied" }],
    ],
    expected: ["claim-1 about ann"],
  },
  {
    name: "an answer to one of two allegations leaves the other open",
    rows: [
      ["ann acquired acme", { status: "alleged" }],
      ["ann acquired acme", { status: "alleged", article: "two" as ArticleId }],
      ["ann acquired acme", { status: "denied", ...answering("claim-2") }],
    ],
    expected: ["claim-1 about ann", "claim-2 about ann answered by claim-3"],
  },
  {
    name: "an allegation beside what is stated is still one",
    rows: [["ann acquired acme"], ["ann acquired acme", { status: "alleged" }]],
    expected: ["claim-2 about ann"],
  },
];

describe("what is only alleged about named people", () => {
  test.each(cases)("$name", ({ rows, people = ["ann"], expected }) => {
    expect(found(graphOf(rows, people))).toEqual(expected);
  });

  test.each([
    ["a property of a person", property("ann", { kind: "number", number: 3 }), ["property-claim about ann"]],
    [
      "a property that names a person",
      property("acme", { kind: "entity", entity: "ann" as EntityId }),
      ["property-claim about ann"],
    ],
    ["a property of a company", property("acme", { kind: "number", number: 3 }), []],
  ] as const)("%s", (_, claim, expected) => {
    expect(found(graphOf([["ann invested_in acme"]], ["ann"], [claim]))).toEqual(expected);
  });

  test("an answer counts even where it is not among the claims that are looked at", () => {
    const graph = graphOf(
      [
        ["ann acquired acme", { status: "alleged" }],
        ["acme invested_in bank", { status: "denied", ...answering("claim-1") }],
      ],
      ["ann"],
    );
    const [allegation] = graph.claims.values();
    expect(found(graph, allegation === undefined ? [] : [allegation])).toEqual([
      "claim-1 about ann answered by claim-2",
    ]);
  });

  test("in the order of publication, then of the text", () => {
    const graph = graphOf(
      [
        ["ann acquired acme", { status: "alleged", article: "late" as ArticleId }],
        [
          "ann acquired bank",
          { status: "alleged", at: { paragraph: 9, words: 1, digest: "0".repeat(32), occurrence: 1 } },
        ],
        ["ann acquired club", { status: "alleged" }],
      ],
      ["ann"],
    );
    const articles = new Map(graph.articles);
    const late = articles.get("late" as ArticleId);
    if (late !== undefined) articles.set(late.id, { ...late, published: date("2025-01-01") });
    expect(found({ ...graph, articles })).toEqual(["claim-3 about ann", "claim-2 about ann", "claim-1 about ann"]);
  });
});
