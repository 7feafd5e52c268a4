import { describe, expect, test } from "vitest";
import { visibleGraph } from "#graph/visible.ts";
import { firstView, type View } from "#graph/view.ts";
import type { EntityId, RelationId } from "#model/ids.ts";
import { speechIn } from "#words/speech.ts";
import { fixtureGraph } from "../shared/fixture.ts";
import { claimWhen, newestFirst, originWords, placeWords, whoWords } from "./claim-words.ts";
import { factRows } from "./fact-values.ts";
import { datesOf } from "#graph/dates.ts";
import { relatedTo, siblingsOf } from "./related.ts";
import { keptApart, sidesOf } from "./sides.ts";
import { hidingOf, unhide } from "./unhide.ts";

const graph = fixtureGraph();
const en = speechIn("en");
const relation = (id: string) => graph.relations.get(id as RelationId)!;
const claim = (id: string) => graph.claims.get(id as never)!;

describe("what an entity is related to", () => {
  test("stands by family and type in the ontology's order, the verb read from this end", () => {
    const groups = relatedTo(graph, "acme" as EntityId);
    expect(groups.map(({ key }) => key)).toEqual(["money", "agreements"]);
    expect(groups[0]?.rows.map(({ verb, other }) => `${verb.en} ${other}`)).toEqual([
      "raised round",
      "invested in round",
    ]);
  });

  test("begins with a deal's parties", () => {
    const groups = relatedTo(graph, "deal" as EntityId);
    expect(groups.map(({ key, rows }) => [key, rows.map(({ verb, other }) => `${verb.en} ${other}`)])).toEqual([
      ["parties", ["has as party acme"]],
      ["antitrust", ["is examined by authority"]],
    ]);
  });

  test("has siblings where there is more between the same two", () => {
    expect(siblingsOf(graph, relation("acme:raised:round")).map(({ id }) => id)).toEqual(["acme:invested_in:round"]);
  });

  test("is not dated by a denial", () => {
    expect(datesOf(graph, relation("authority:examines:deal"))).toEqual([]);
    expect(datesOf(graph, relation("acme:raised:round"))).toHaveLength(1);
  });
});

describe("facts", () => {
  test("stand in the ontology's order, with claims of one value folded", () => {
    const rows = factRows(graph, "acme" as EntityId, en);
    expect(
      rows.map(({ label, values }) => [
        label.en,
        values.map(({ text, claims, denied }) => [text, claims.length, denied]),
      ]),
    ).toEqual([
      ["Age", [["4", 1, false]]],
      [
        "Valuation",
        [
          ["€5 million", 2, false],
          ["€9 million", 1, true],
        ],
      ],
    ]);
  });
});

describe("a claim", () => {
  test.each([
    ["c4", "The article"],
    ["c5", "authority and Nobody described, via Paper, in direct speech"],
  ])("%s is said by %s", (id, who) => expect(whoWords(graph, claim(id), en)).toBe(who));

  test("says where it stands and that it is undated", () => {
    expect(placeWords(claim("c4"), en)).toBe("¶\u00a04");
    expect(claimWhen(claim("c4"), en)).toBe("undated");
  });

  test("of the newest article comes first, then as the text goes", () => {
    const claims = ["c4", "c5", "c6"].map(claim);
    expect(newestFirst(graph, claims).map(({ id }) => id)).toEqual(["c6", "c5", "c4"]);
  });

  test("has origins by name, or by an article that names none", () => {
    expect(originWords(graph, [["acme"], ["article:old", "acme"]], en)).toBe(
      "acme and an article of 11 Apr 1970 whose outlet is not named",
    );
  });
});

describe("a disagreement", () => {
  const disagreement = [...graph.disagreements.values()][0]!;

  test("has its sides by what they say, also those that a part of the graph lacks", () => {
    expect(sidesOf(graph, disagreement, en).map(({ headlines, claims }) => [headlines, claims.length])).toEqual([
      [["€5 million"], 2],
      [["€9 million"], 1],
      [[], 1],
    ]);
  });

  test("leads to the relations that it holds apart", () => {
    const sides = sidesOf(graph, disagreement, en);
    expect(keptApart(sides, "acme:valuation" as never)).toEqual(["acme:raised:round"]);
    expect(keptApart(sides, "acme:raised:round" as RelationId)).toEqual([]);
  });
});

describe("a selection that is not in the picture", () => {
  const raised = { kind: "relation", id: "acme:raised:round" as RelationId } as const;
  const view = (filter: object) => ({ ...firstView, ...filter });
  const shows = (shown: View) => visibleGraph(graph, shown).relations.has(raised.id);

  test("is hidden by filters, by the limit, or not at all", () => {
    const lens = view({ lenses: ["antitrust"] });
    expect(hidingOf(graph, visibleGraph(graph, firstView), firstView, raised)).toBeNull();
    expect(hidingOf(graph, visibleGraph(graph, lens), lens, raised)).toBe("filters");
    const cut = visibleGraph(graph, firstView, { entities: 1, relations: 0 });
    expect(hidingOf(graph, cut, firstView, raised)).toBe("limit");
  });

  test("comes back with its family, and what was shown stays", () => {
    const after = unhide(graph, raised)(view({ lenses: ["antitrust"] }));
    expect(after.families).toEqual(["antitrust", "money"]);
    expect(shows(after)).toBe(true);
  });

  test("comes back without the focus where that hid it", () => {
    const after = unhide(graph, raised)(view({ focus: "authority" }));
    expect(after.focus).toBeNull();
    expect(shows(after)).toBe(true);
  });
});
