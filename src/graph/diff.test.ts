import { describe, expect, test } from "vitest";
import { hostile } from "#formats/golden/graph.ts";
import type { GraphFile } from "#model/graph-file.ts";
import type { Status } from "#model/status.ts";
import { diffGraphs, fatesOf, isUnchanged, unionOf } from "./diff.ts";

const withStatus = (graph: GraphFile, claim: string, status: Status): GraphFile => ({
  ...graph,
  claims: graph.claims.map((each) => (each.id === claim ? { ...each, status } : each)),
  relations: graph.relations.map((each) => ((each.claims as string[]).includes(claim) ? { ...each, status } : each)),
});
const without = (graph: GraphFile, relation: string): GraphFile => ({
  ...graph,
  relations: graph.relations.filter(({ id }) => id !== relation),
});

describe("comparing two graphs", () => {
  test("a graph and itself are the same, whatever the order of lists and keys, and wherever entities stand", () => {
    const turned: GraphFile = {
      ...hostile,
      entities: hostile.entities.toReversed().map((entity) => ({ position: { x: 1, y: 2 }, ...entity })),
      claims: hostile.claims
        .toReversed()
        .map((claim) => Object.fromEntries(Object.entries(claim).reverse()) as typeof claim),
    };
    expect(isUnchanged(diffGraphs(hostile, turned))).toBe(true);
  });

  test("alleged, then denied: one change of status, nothing added and nothing removed", () => {
    const before = withStatus(hostile, "c3", "alleged");
    const { relations, facts, entities } = diffGraphs(before, withStatus(hostile, "c3", "denied"));
    expect([relations.added, relations.removed, facts.changed, entities.changed]).toEqual([[], [], [], []]);
    expect(relations.changed).toMatchObject([
      {
        after: { id: "watchdog:scrutinises:acme" },
        status: { from: "alleged", to: "denied" },
        origins: null,
        claims: { added: [], removed: [], changed: [{ id: "c3", aspects: ["status"] }] },
      },
    ]);
  });

  test("what is only in one of them is added or removed", () => {
    const less = without(hostile, "watchdog:scrutinises:acme");
    expect(fatesOf(diffGraphs(less, hostile))).toEqual(new Map([["watchdog:scrutinises:acme", "added"]]));
    expect(fatesOf(diffGraphs(hostile, less))).toEqual(new Map([["watchdog:scrutinises:acme", "removed"]]));
  });

  test("an amount, a date, a place or a wording is named as what has changed", () => {
    const after: GraphFile = {
      ...hostile,
      claims: hostile.claims.map((claim) =>
        claim.id === "c1" && claim.kind === "relation"
          ? { ...claim, amount: { value: 1 }, when: undefined, at: undefined, says: { en: "x", it: "y" } }
          : claim,
      ),
    };
    const [change] = diffGraphs(hostile, after).relations.changed;
    expect(change?.claims.changed[0]?.aspects).toEqual(["amount", "when", "place", "wording"]);
  });

  test("both in one hold what either has, as it is in the later one", () => {
    const before = withStatus(hostile, "c3", "alleged");
    const after = without(hostile, "acme:invested_in:boerse:first");
    const both = unionOf(before, after);
    expect(both.relations.map(({ id, status }) => [id, status])).toEqual([
      ["acme:invested_in:boerse:first", "stated"],
      ["watchdog:scrutinises:acme", "denied"],
    ]);
  });
});
