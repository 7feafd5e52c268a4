import { describe, expect, test } from "vitest";
import { visibleGraph } from "#graph/visible.ts";
import { firstView } from "#graph/view.ts";
import type { FamilyId } from "#model/ids.ts";
import { fixtureGraph } from "../shared/fixture.ts";
import { countArticles, countEntityTypes, countFamilies, countStatuses } from "./counts.ts";
import { isPartial, tickState } from "./ticks.ts";

const graph = fixtureGraph();
const antitrust = visibleGraph(graph, { ...firstView, families: ["antitrust" as FamilyId] });

describe("the rail counts", () => {
  test("the relations of each family, and what of them comes along", () => {
    expect(countFamilies(graph, antitrust).map(({ id, count }) => [id, count.shown, count.total])).toEqual([
      ["antitrust", 1, 1],
      ["money", 0, 2],
      ["agreements", 1, 1],
    ]);
  });

  test("entities, statuses and articles", () => {
    expect(countEntityTypes(graph, antitrust)).toMatchObject([{ id: "company", count: { shown: 3, total: 4 } }]);
    expect(countStatuses(graph, antitrust)[0]).toEqual({ status: "stated", count: { shown: 2, total: 4 } });
    for (const { article, count } of countArticles(graph, antitrust)) {
      const cited = [...graph.relations.values()].filter(({ claims }) =>
        claims.some((id) => graph.claims.get(id)?.article === article.id),
      );
      expect(count.total).toBe(cited.length);
      expect(count.shown).toBe(cited.filter(({ id }) => antitrust.relations.has(id)).length);
    }
  });
});

describe("a tick", () => {
  const cases: [boolean, number, number, string, boolean][] = [
    [true, 3, 3, "true", false],
    [true, 1, 3, "mixed", true],
    [false, 1, 3, "mixed", true],
    [false, 0, 3, "false", false],
    [true, 0, 3, "true", true],
    [true, 0, 0, "true", false],
  ];
  test.each(cases)("ticked %s, %i of %i: %s, both figures %s", (ticked, shown, total, state, partial) => {
    expect(tickState(ticked, { shown, total })).toBe(state);
    expect(isPartial(ticked, { shown, total })).toBe(partial);
  });
});
