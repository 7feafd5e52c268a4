import { expect, test } from "vitest";
import type { ClaimId, DisagreementId, EntityId } from "#model/ids.ts";
import type { Disagreement, Resolution } from "#model/disagreement.ts";
import type { GraphFile } from "#model/graph-file.ts";
import { disputesIn } from "./disputes.ts";
import { graphFileOf, type Row } from "./fixture.ts";
import { indexGraph } from "./knowledge-graph.ts";
import { markOf } from "./standing.ts";

const text = { en: "?", it: "?" };
const judged: Resolution = { side: 1, reason: text, source: "a register" };
const sum = (value: number, currency?: string) => ({
  amount: currency === undefined ? { value } : { value, currency },
});
const rows: Row[] = [
  ["a invested_in b", sum(105)],
  ["c invested_in b", sum(500, "EUR")],
  ["a acquired b", { attributedTo: ["x" as EntityId] }],
];

function graphWith(more: Partial<Disagreement>, sides: string[][] = [["claim-1"], ["claim-2"]]) {
  const disagreement = {
    id: "recorded" as DisagreementId,
    kind: "recorded",
    about: text,
    sides: sides as ClaimId[][],
    ...more,
  };
  const file = graphFileOf(rows);
  return indexGraph({
    ...file,
    relations: file.relations.map((each) => ({
      ...each,
      disagreements: sides.flat().some((id) => each.claims.includes(id as ClaimId)) ? [disagreement.id] : [],
    })),
    disagreements: [disagreement],
  } as GraphFile);
}

test.each([
  ["sums that cannot be compared", {}, undefined, "not_comparable", null],
  ["a disagreement", {}, [["claim-1"], ["claim-3"]], "open", "open"],
  ["a settled one", { resolution: judged }, [["claim-1"], ["claim-3"]], "resolved", "resolved"],
  ["one that was settled, and is open again", { history: [judged] }, [["claim-1"], ["claim-3"]], "open", "open"],
  ["a settled one about sums", { resolution: judged }, undefined, "resolved", "resolved"],
])("%s", (_, more, sides, standing, mark) => {
  const graph = graphWith(more, sides);
  expect(disputesIn(graph).map((each) => each.standing)).toEqual([standing]);
  expect(
    markOf(
      graph,
      [...graph.relations.values()].find(({ disagreements }) => disagreements.length > 0)!,
    ),
  ).toBe(mark);
});

test("sums of one relation that cannot be compared are listed beside what editors recorded", () => {
  const graph = indexGraph(
    graphFileOf([
      ["a invested_in b", sum(105)],
      ["a invested_in b", sum(500, "EUR")],
    ]),
  );
  expect(disputesIn(graph)).toMatchObject([
    { id: "a:invested_in:b:not-comparable", kind: "amount", standing: "not_comparable", disagreement: null },
  ]);
  expect(graph.disagreements.size).toBe(0);
});

test("what concerns more relations and facts comes first, then what more origins speak of", () => {
  const graph = indexGraph(
    graphFileOf([
      ["a invested_in b", sum(1, "EUR")],
      ["a invested_in b", sum(2, "EUR")],
      ["c invested_in d", { ...sum(1, "EUR"), attributedTo: ["x" as EntityId] }],
      ["c invested_in d", { ...sum(2, "EUR"), attributedTo: ["y" as EntityId] }],
    ]),
  );
  expect(disputesIn(graph).map(({ id }) => id)).toEqual(["c:invested_in:d:amount", "a:invested_in:b:amount"]);
});
