import { expect, test } from "vitest";
import { asKnown } from "#graph/as-known.ts";
import { everything } from "#graph/filter.ts";
import type { EntityId, RelationId } from "#model/ids.ts";
import { speechIn } from "#words/speech.ts";
import { fixtureGraph } from "../../shared/fixture.ts";
import { answersOf, chosenPath } from "./answer.ts";
import { citedClaim, pathText, routeWords, strengthWords } from "./path-words.ts";

const graph = fixtureGraph();
const [english, italian] = [speechIn("en"), speechIn("it")];
const ends = (...names: string[]) => names as EntityId[];

test.each([
  [
    { status: "alleged", origins: 1, disputed: true },
    "alleged, 1 origin, disputed",
    "sostenuta, 1 origine, controversa",
  ],
  [{ status: "stated", origins: 3, disputed: false }, "stated, 3 origins", "dichiarata, 3 origini"],
  [
    { status: "reported", origins: 0, disputed: false },
    "reported, no origin named",
    "riferita, nessuna origine indicata",
  ],
] as const)("says how weak %j is", (strength, en, it) => {
  expect(strengthWords(strength, english)).toBe(en);
  expect(strengthWords(strength, italian)).toBe(it);
});

test("two entities are connected by paths, three by trees, more by one, one by nothing", () => {
  expect(answersOf(graph, everything, ends("acme"))).toBeNull();
  expect(answersOf(graph, everything, ends("acme", "authority"))?.within).toMatchObject({ kind: "paths", shortest: 1 });
  expect(answersOf(graph, everything, ends("acme", "authority", "round"))?.within).toMatchObject({
    kind: "trees",
    apart: [],
  });
  const all = [...graph.entities.keys()];
  expect(answersOf(graph, everything, all)?.within.kind).toBe("tree");
});

test("what filters take away is known; what they leave is not told twice", () => {
  const kept = { ...everything, relations: ["acme:raised:round"] as RelationId[] };
  const hidden = answersOf(graph, kept, ends("acme", "authority"));
  expect([hidden?.within.paths.length, hidden?.without?.paths.length]).toEqual([0, 1]);
  expect(answersOf(graph, { ...everything, text: " " }, ends("acme", "authority"))?.without).toBeNull();
});

test("before anything was known nothing connects them, and that more became known is told", () => {
  const filter = { ...everything, known: -10_000 };
  const answers = answersOf(asKnown(graph, filter.known), filter, ends("acme", "authority"));
  expect([answers?.within.paths.length, answers?.without?.paths.length]).toEqual([0, 1]);
});

test("a path that is not there gives way to the first", () => {
  const { within } = answersOf(graph, everything, ends("acme", "authority"))!;
  expect([1, 2, null].map((path) => chosenPath(within, path)?.index)).toEqual([0, 0, 0]);
  expect(chosenPath({ ...within, paths: [] }, 1)).toBeNull();
});

test("a path as text has a numbered note for each source", () => {
  const { path } = chosenPath(answersOf(graph, everything, ends("acme", "authority"))!.within, null)!;
  expect(routeWords(graph, path, english)).toBe("Acme → Authority");
  const text = pathText(graph, { path, ends: ends("acme", "authority"), address: "https://example.org/" }, english);
  expect(text.split("\n")).toEqual([
    "How Acme and Authority are connected",
    "1 hop. Weakest hop: stated, 1 origin.",
    "",
    "1. Acme does deal. [1] Authority does deal. [2]",
    "",
    "[1] Author not named, title not given, outlet not named, 11 April 1970, paragraph 1, no web address given",
    "[2] Author not named, title not given, outlet not named, 11 April 1970, paragraph 4, no web address given",
    "",
    "https://example.org/",
  ]);
});

test("what is cited is as sure as the relation", () => {
  const relation = graph.relations.get("authority:examines:deal" as RelationId)!;
  expect(citedClaim(graph, relation)?.id).toBe("c4");
});
