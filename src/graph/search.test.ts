import { describe, expect, test } from "vitest";
import type { GraphFile } from "#model/graph-file.ts";
import { indexGraph } from "./knowledge-graph.ts";
import { createSearch, highlight } from "./search.ts";
import { folded } from "./text-match.ts";

const entity = (id: string, en: string, it: string, aliases: string[] = []) => ({
  id,
  type: "x",
  label: { en, it },
  aliases,
});
const backed = { status: "stated", origins: [["a"]], disagreements: [], claims: ["c"] };
const graph = indexGraph({
  ontology: { entityTypes: {}, families: {}, relationTypes: {}, properties: {}, lenses: {} },
  entities: [
    entity("european-commission", "European Commission", "Commissione europea", ["Bruxelles"]),
    entity("european-parliament", "European Parliament", "Parlamento europeo"),
    entity("cedric-o", "Cédric O", "Cédric O"),
    entity("microsoft", "Microsoft", "Microsoft", ["Micosoft"]),
  ],
  articles: [],
  relations: [
    { id: "microsoft:invested_in:cedric-o", subject: "microsoft", type: "invested_in", object: "cedric-o", ...backed },
  ],
  facts: [],
  claims: [],
  disagreements: [],
} as unknown as GraphFile);
const search = createSearch(graph, ({ subject, object }, language) =>
  language === "en" ? `${subject} invests in ${object}` : `${subject} investe in ${object}`,
);

describe("a search finds", () => {
  const cases: [string, string, string][] = [
    ["commission", "european-commission", "European Commission"],
    ["commissione", "european-commission", "Commissione europea"],
    ["COMM", "european-commission", "European Commission"],
    ["commision", "european-commission", "European Commission"],
    ["bruxelles", "european-commission", "Bruxelles"],
    ["parlamento eur", "european-parliament", "Parlamento europeo"],
    ["cedric", "cedric-o", "Cédric O"],
    ["Cédric", "cedric-o", "Cédric O"],
  ];
  test.each(cases)("%s: %s, by the name %s", (text, id, matched) => {
    expect(search.find(text).entities[0]).toEqual({ id, matched });
  });

  test("each entity once", () => {
    expect(search.find("micro").entities).toEqual([{ id: "microsoft", matched: "Microsoft" }]);
  });

  test("relations by their sentence, in either language", () => {
    expect(search.find("microsoft invests").relations).toEqual(["microsoft:invested_in:cedric-o"]);
    expect(search.find("investe cedric").relations).toEqual(["microsoft:invested_in:cedric-o"]);
  });

  test("nothing for nothing", () => {
    expect(search.find("")).toEqual({ entities: [], relations: [] });
    expect(search.find("qqqq zzzz")).toEqual({ entities: [], relations: [] });
    expect(search.find(" -- ")).toEqual({ entities: [], relations: [] });
  });
});

test("accents and case do not matter", () => expect(folded("Timothée È")).toBe("timothee e"));

test("what was searched for stands out in a name, accents included", () => {
  expect(highlight("Cédric O", "ced")).toEqual([
    { text: "Céd", match: true },
    { text: "ric", match: false },
    { text: " ", match: false },
    { text: "O", match: false },
  ]);
  expect(highlight("Exor", "mistral").map(({ match }) => match)).toEqual([false]);
});
