import { describe, expect, test } from "vitest";
import { everything, filterOf } from "#graph/filter.ts";
import { firstView, type View } from "#graph/view.ts";
import type { ArticleId, EntityId, FamilyId, LensId, RelationId, RelationTypeId } from "#model/ids.ts";
import { statuses } from "#model/status.ts";
import { speechIn } from "#words/speech.ts";
import { fixtureGraph } from "../shared/fixture.ts";
import { chipsOf } from "./chip-list.ts";
import { shownTrail } from "./trail-steps.ts";

const graph = fixtureGraph();
const english = speechIn("en");
const ids = (...names: string[]) => names as EntityId[];

describe("chips", () => {
  const cases: [string, Partial<View>][] = [
    ["“antitrust”", { text: " antitrust " }],
    ["“$t(rail.only) {{names}}”", { text: "$t(rail.only) {{names}}" }],
    ["Around acme", { focus: "acme" as EntityId }],
    ["Around acme, 2 hops", { focus: "acme" as EntityId, hops: 2 }],
    ["Only 1 entity", { kept: ids("acme") }],
    ["Only 3 entities", { kept: ids("acme", "deal", "round") }],
    ["Only 2 relations", { relations: ["acme:party_to:deal", "authority:examines:deal"] as RelationId[] }],
    ["Expanded: acme", { expanded: ids("acme") }],
    ["Collapsed: acme, deal", { collapsed: ids("acme", "deal") }],
    ["2 hidden: acme, deal", { hidden: ids("acme", "deal") }],
    ["4 hidden: 4 entities", { hidden: ids("acme", "deal", "round", "authority") }],
    ["Families: Money", { families: ["money" as FamilyId] }],
    ["Families: none", { families: [] }],
    ["Relations: examines, raised", { types: ["examines", "raised"] as RelationTypeId[] }],
    ["Status: all but Stated", { statuses: statuses.filter((status) => status !== "stated") }],
    ["Articles: Outlet not named, 11 Apr 1970", { articles: ["old" as ArticleId] }],
    ["At least 2 origins", { leastOrigins: 2 }],
    ["Disputed", { disputed: true }],
    ["Happened May 2023 – Feb 2024", { when: { first: 19_478, last: 19_782 } }],
    ["Happened from 1 May 2023", { when: { first: 19_478, last: null } }],
    ["Happened until 29 Feb 2024", { when: { first: null, last: 19_782 } }],
    ["Undated hidden", { undated: "hide" }],
    ["Only undated", { undated: "only" }],
    ["As known on 29 February 2024", { known: 19_782 }],
  ];
  test.each(cases)("says %s, and takes it away", (label, part) => {
    const view = { ...firstView, ...part };
    const chips = chipsOf(graph, view, english);
    expect(chips.map((chip) => chip.label)).toEqual([label]);
    expect(filterOf(chips[0]!.remove(view))).toEqual(everything);
  });

  test("a source is one by its name", () => {
    const [chip] = chipsOf(graph, { ...firstView, sources: ["authority"] }, english);
    expect(chip?.label).toBe("Says so: Authority");
  });

  test("a single lens is said elsewhere, several are not", () => {
    const lens = "antitrust" as LensId;
    expect(chipsOf(graph, { ...firstView, lenses: [lens] }, english)).toEqual([]);
    const view = { ...firstView, lenses: [lens, "other" as LensId] };
    const chips = chipsOf(graph, view, english);
    expect(chips.map(({ label }) => label)).toEqual(["Lens: Antitrust", "Lens: other"]);
    expect(chips[1]?.remove(view).lenses).toEqual([lens]);
  });

  test("no two have one key", () => {
    const view = cases.reduce<View>((all, [, part]) => ({ ...all, ...part }), firstView);
    const keys = chipsOf(graph, view, english).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("the trail", () => {
  const trail = ids("acme", "gone", "deal", "round", "authority", "acme");
  const at = (id: string) => ({ kind: "entity", id: id as EntityId }) as const;

  test("shows its last steps with their places, and says how many came before", () => {
    expect(shownTrail(graph, trail, at("acme"))).toEqual({
      earlier: 1,
      steps: [
        { step: 2, id: "deal", present: false },
        { step: 3, id: "round", present: false },
        { step: 4, id: "authority", present: false },
        { step: 5, id: "acme", present: true },
      ],
    });
  });

  test("has no present step while something else is selected", () => {
    const { steps } = shownTrail(graph, ids("acme", "deal"), null);
    expect(steps.map(({ present }) => present)).toEqual([false, false]);
  });

  test("is nothing with one step that the graph knows", () => {
    expect(shownTrail(graph, ids("acme", "gone"), at("gone"))).toEqual({ earlier: 0, steps: [] });
  });
});
