import { expect, test } from "vitest";
import { asKnown } from "./as-known.ts";
import type { RelationClaim } from "#model/claim.ts";
import type { EntityId, RelationTypeId } from "#model/ids.ts";
import type { Status } from "#model/status.ts";
import { graphFileOf, type Row } from "./fixture.ts";
import { indexGraph } from "./knowledge-graph.ts";
import { type Scrutiny, scrutinyOf, trackOf } from "./scrutiny.ts";

/** The fixture's ontology with a type of each stage that is asked about, and attention, which is none. */
function graphOf(rows: readonly Row[], jurisdictions: Readonly<Record<string, string>> = {}) {
  const file = graphFileOf(rows.map(([statement, claim]) => [statement.replace(/ [a-z_]+ /, " scrutinises "), claim]));
  const types = new Map(rows.map(([statement]) => [statement.replace(/ [a-z_]+ /, " "), statement.split(" ")[1]]));
  const scrutinises = file.ontology.relationTypes["scrutinises" as RelationTypeId];
  if (scrutinises === undefined) throw new Error("The fixture lost a type");
  const attention = { ...scrutinises, stage: undefined };
  const relationTypes = {
    ...file.ontology.relationTypes,
    notices: attention,
    asks: { ...scrutinises, stage: "called_for" },
    announces: { ...scrutinises, stage: "announced_review" },
    investigates: { ...scrutinises, stage: "formal_investigation" },
  };
  return indexGraph({
    ...file,
    ontology: { ...file.ontology, relationTypes },
    entities: file.entities.map((entity) => {
      const jurisdiction = jurisdictions[entity.id];
      return jurisdiction === undefined ? entity : { ...entity, jurisdiction: jurisdiction as EntityId };
    }),
    relations: file.relations.map((relation) => {
      const type = types.get(`${relation.subject} ${relation.object}`) ?? relation.type;
      return { ...relation, type: type as RelationTypeId };
    }),
  });
}

const all = (graph: ReturnType<typeof graphOf>) => scrutinyOf(graph, new Set(graph.relations.keys()));
const is = (status: Status): Partial<RelationClaim> => ({ status });
const taken = (scrutiny: Scrutiny) =>
  Object.entries(trackOf(scrutiny.cases[0] ?? { examiners: [] }))
    .filter(([, reached]) => reached !== "silent")
    .map(([stage, reached]) => `${stage} ${reached}`);

test.each<[string, Row[], string[]]>([
  ["a review leaves the stops before it hollow", [["x-authority scrutinises deal"]], ["under_review taken"]],
  [
    "a call and a formal investigation, and nothing between",
    [["x-authority asks deal"], ["y-authority investigates deal"]],
    ["called_for taken", "formal_investigation taken"],
  ],
  [
    "what is only possible is marked as foreseen",
    [["x-authority investigates deal", is("hypothesised")]],
    ["formal_investigation foreseen"],
  ],
  ["hearsay is no step taken", [["x-authority asks deal", is("alleged")]], ["called_for foreseen"]],
  ["nor is a denied one", [["x-authority asks deal", is("denied")]], ["called_for foreseen"]],
  [
    "one authority's hedge does not lessen another's step",
    [
      ["x-authority announces deal", is("hypothesised")],
      ["y-authority announces deal", is("announced")],
    ],
    ["announced_review taken"],
  ],
  ["attention is no stop at all", [["x-authority notices deal"]], []],
])("%s", (_, rows, expected) => {
  expect(taken(all(graphOf(rows)))).toEqual(expected);
});

test("a case has its parties, and authorities by jurisdiction; one that nobody gives a jurisdiction comes last", () => {
  const graph = graphOf(
    [
      ["a-authority notices deal"],
      ["b-authority announces deal"],
      ["c-authority notices deal"],
      ["b-authority scrutinises other"],
      ["microsoft party_to deal"],
      ["openai party_to deal"],
    ],
    { "b-authority": "union", "c-authority": "kingdom" },
  );
  const { cases, jurisdictions, shown, hidden } = all(graph);
  expect(jurisdictions).toEqual([
    { id: "union", authorities: ["b-authority"] },
    { id: "kingdom", authorities: ["c-authority"] },
    { id: null, authorities: ["a-authority"] },
  ]);
  expect(cases.map(({ target }) => target)).toEqual(["deal", "other"]);
  expect(cases[0]?.parties).toEqual(["microsoft", "openai"]);
  expect(cases[0]?.examiners.map(({ id, steps }) => [id, steps[0].stage])).toEqual([
    ["b-authority", "announced_review"],
    ["c-authority", null],
    ["a-authority", null],
  ]);
  expect([shown, hidden]).toEqual([4, 0]);
});

test("it shows what the view shows, and counts the rest", () => {
  const graph = graphOf([["a-authority notices deal"], ["b-authority announces deal"]]);
  const [first] = graph.relations.keys();
  const { cases, shown, hidden } = scrutinyOf(graph, new Set(first === undefined ? [] : [first]));
  expect(cases[0]?.examiners.map(({ id }) => id)).toEqual(["a-authority"]);
  expect([shown, hidden]).toEqual([1, 1]);
  const before = scrutinyOf(asKnown(graph, -10_000), new Set());
  expect([before.shown, before.hidden]).toEqual([0, 2]);
});

test("of one authority's steps the furthest that is reported comes first", () => {
  const file = graphFileOf([
    ["a-authority scrutinises deal", is("stated")],
    ["a-authority scrutinises deal", { ...is("denied"), event: "second" }],
  ]);
  const graph = indexGraph(file);
  const { cases } = scrutinyOf(graph, new Set(graph.relations.keys()));
  expect(cases[0]?.examiners[0]?.steps.map(({ relation }) => relation.status)).toEqual(["stated", "denied"]);
});
