import fc from "fast-check";
import { expect, test } from "vitest";
import type { EntityId, RelationId } from "#model/ids.ts";
import { type Status, statuses } from "#model/status.ts";
import { graphOf, type Row } from "../fixture.ts";
import { type KnowledgeGraph, typeOf } from "../knowledge-graph.ts";
import { findPaths, usualExtent } from "./find.ts";
import type { Path } from "./path.ts";
import { weaknessOf } from "./strength.ts";

const id = (text: string) => text as EntityId;
const find = (rows: readonly Row[], from: string, to: string, allowed: ReadonlySet<RelationId> | null = null) =>
  findPaths(graphOf(rows), { from: id(from), to: id(to), allowed });
const told = ({ hops }: Path) => hops.map(({ relations }) => relations.map((each) => each.id).join(" + "));

const deal: Row[] = [
  ["acme party_to deal-one"],
  ["bolt party_to deal-one"],
  ["eu-authority scrutinises deal-one"],
  ["crab invested_in acme"],
];

test.each<[what: string, rows: Row[], from: string, to: string, hops: string[]]>([
  ["one relation", [["a acquired b"]], "a", "b", ["a:acquired:b"]],
  ["a relation against its direction", [["a acquired b"]], "b", "a", ["a:acquired:b"]],
  [
    "an authority and a company by their deal: one hop",
    deal,
    "eu-authority",
    "acme",
    ["eu-authority:scrutinises:deal-one + acme:party_to:deal-one"],
  ],
  [
    "a company and an authority by their deal: one hop",
    deal,
    "acme",
    "eu-authority",
    ["acme:party_to:deal-one + eu-authority:scrutinises:deal-one"],
  ],
  ["two parties of a deal: one hop", deal, "acme", "bolt", ["acme:party_to:deal-one + bolt:party_to:deal-one"]],
  [
    "through a deal after another hop",
    deal,
    "crab",
    "eu-authority",
    ["crab:invested_in:acme", "acme:party_to:deal-one + eu-authority:scrutinises:deal-one"],
  ],
  ["a company and its own deal: the structural relation", deal, "acme", "deal-one", ["acme:party_to:deal-one"]],
  ["a deal and its party: the structural relation", deal, "deal-one", "bolt", ["bolt:party_to:deal-one"]],
  [
    "a deal and what lies beyond a party",
    deal,
    "deal-one",
    "crab",
    ["acme:party_to:deal-one", "crab:invested_in:acme"],
  ],
  [
    "two authorities that look into one deal: two hops over it",
    [...deal, ["uk-authority scrutinises deal-one"]],
    "eu-authority",
    "uk-authority",
    ["eu-authority:scrutinises:deal-one", "uk-authority:scrutinises:deal-one"],
  ],
  [
    "parties of two deals, one of which has to do with the other: one hop with both ends",
    [["acme party_to deal-one"], ["bolt party_to deal-two"], ["deal-one partners_with deal-two"]],
    "acme",
    "bolt",
    ["acme:party_to:deal-one + deal-one:partners_with:deal-two + bolt:party_to:deal-two"],
  ],
  [
    "a party that is itself a deal",
    [["acme party_to deal-one"], ["deal-one party_to deal-two"], ["eu-authority scrutinises deal-two"]],
    "acme",
    "eu-authority",
    ["acme:party_to:deal-one + deal-one:party_to:deal-two + eu-authority:scrutinises:deal-two"],
  ],
])("hops: %s", (_, rows, from, to, hops) => {
  expect(find(rows, from, to).paths.map(told)).toEqual([hops]);
});

test("of several relations between one pair the strongest stands for the hop, and the others are counted", () => {
  const rows: Row[] = [
    ["a invested_in b", { status: "alleged" }],
    ["b acquired a"],
    ["a party_to deal-one"],
    ["b party_to deal-one"],
  ];
  const [path] = find(rows, "a", "b").paths;
  expect(path?.hops).toHaveLength(1);
  expect(path?.relations).toEqual(["b:acquired:a"]);
  expect(path?.hops[0]?.also).toBe(2);
});

test("no path passes through one deal twice, even where it could rest elsewhere in between", () => {
  const rows: Row[] = [["a party_to deal-one"], ["b party_to deal-one"], ["c party_to deal-one"]];
  expect(find(rows, "a", "c").paths.map(told)).toEqual([["a:party_to:deal-one + c:party_to:deal-one"]]);
  // By a weaker way the same route is a path.
  const more: Row[] = [...rows, ["b invested_in c", { status: "alleged" }]];
  expect(find(more, "a", "c").paths.map(told)).toEqual([
    ["a:party_to:deal-one + c:party_to:deal-one"],
    ["a:party_to:deal-one + b:party_to:deal-one", "b:invested_in:c"],
  ]);
});

const said = (status: Status, ...attributedTo: string[]) => ({ status, attributedTo: attributedTo.map(id) });

test.each<[what: string, rows: Row[], order: string[]]>([
  [
    "the status of the weakest hop before all",
    [
      ["a invested_in m", said("announced")],
      ["m invested_in z", said("announced")],
      ["a invested_in n", said("stated")],
      ["n invested_in z", said("alleged")],
    ],
    ["m", "n"],
  ],
  [
    "then its origins",
    [
      ["a invested_in m", said("stated")],
      ["m invested_in z", said("stated")],
      ...["a invested_in n", "n invested_in z"].flatMap((row): Row[] => [
        [row, said("stated", "p")],
        [row, said("stated", "q")],
      ]),
    ],
    ["n", "m"],
  ],
  [
    "then whether it is disputed",
    [
      ["a invested_in m", { amount: { value: 1, currency: "EUR" } }],
      ["a invested_in m", { amount: { value: 2, currency: "EUR" } }],
      ["m invested_in z"],
      ["a invested_in n"],
      ["n invested_in z"],
    ],
    ["n", "m"],
  ],
  [
    "then the shorter",
    [["a invested_in m"], ["m invested_in z"], ["a invested_in k"], ["k invested_in l"], ["l invested_in z"]],
    ["m", "k l"],
  ],
  [
    "a longer one of surer hops before a shorter one",
    [
      ["a invested_in m", said("alleged")],
      ["m invested_in z"],
      ["a invested_in k"],
      ["k invested_in l"],
      ["l invested_in z"],
    ],
    ["k l", "m"],
  ],
  [
    "then all hops together",
    [
      ["a invested_in m", said("alleged")],
      ["m invested_in z", said("planned")],
      ["a invested_in n", said("alleged")],
      ["n invested_in z", said("stated")],
    ],
    ["n", "m"],
  ],
  [
    "and in the end the ids",
    [["a invested_in n"], ["n invested_in z"], ["a invested_in m"], ["m invested_in z"]],
    ["m", "n"],
  ],
])("ranks by %s", (_, rows, order) => {
  expect(find(rows, "a", "z").paths.map(({ entities }) => entities.slice(1, -1).join(" "))).toEqual(order);
});

test("of more equally short paths than one can read the surest are given, and that there are more", () => {
  const rows = Array.from({ length: 60 }, (_, index): Row[] => [
    [`a invested_in m${index}`, said(index === 59 ? "stated" : "reported")],
    [`m${index} invested_in z`, said(index === 59 ? "stated" : "reported")],
  ]).flat();
  const { paths, more, shortest } = find(rows, "a", "z");
  expect([paths.length, more, shortest]).toEqual([50, true, 2]);
  expect(paths[0]?.entities).toContain("m59");
});

test("nothing is found between an entity and itself, or where nothing leads", () => {
  expect(find([["a acquired b"], ["c acquired d"]], "a", "c").paths).toEqual([]);
  expect(find([["a acquired b"]], "a", "a").paths).toEqual([]);
  expect(find([["a acquired b"]], "a", "b", new Set()).paths).toEqual([]);
});

const names = ["a", "b", "c", "deal-d", "deal-e", "f-authority"];
const row = fc
  .tuple(
    fc.constantFrom(...names),
    fc.constantFrom("invested_in", "party_to", "acquired"),
    fc.constantFrom(...names),
    fc.constantFrom(...statuses),
  )
  .filter(([subject, type, object]) => subject !== object && (type !== "party_to" || object.startsWith("deal")))
  .map(([subject, type, object, status]): Row => [`${subject} ${type} ${object}`, { status }]);
const rowsOf = fc.uniqueArray(row, { selector: ([statement]) => statement, minLength: 1, maxLength: 14 });

/** Every loopless walk along single relations, as the entities where its hops end: found by trying all there are. */
function everyRoute(graph: KnowledgeGraph, allowed: ReadonlySet<RelationId>, from: EntityId, to: EntityId) {
  const routes = new Set<string>();
  const relations = [...graph.relations.values()].filter(({ id: each }) => allowed.has(each));
  const isStructural = (each: (typeof relations)[number]) => typeOf(graph, each).structural === true;
  const walk = (entities: EntityId[], walked: (typeof relations)[number][]) => {
    const at = entities.at(-1)!;
    if (at === to) {
      // A structural relation goes with what lies on the other side of its deal; what is between two hops is a rest.
      const passed = entities.filter((entity, index) => {
        if (entity === from || entity === to) return false;
        const around = [walked[index - 1]!, walked[index]!];
        return around.some((each) => isStructural(each) && each.object === entity);
      });
      routes.add(entities.filter((entity) => !passed.includes(entity)).join(" "));
      return;
    }
    for (const relation of relations) {
      const next = relation.subject === at ? relation.object : relation.object === at ? relation.subject : null;
      if (next !== null && !entities.includes(next)) walk([...entities, next], [...walked, relation]);
    }
  };
  walk([from], []);
  return [...routes];
}

const restsOf = ({ hops }: Path) => [hops[0]!.from, ...hops.map(({ to }) => to)].join(" ");
const endless = { least: Infinity, most: Infinity, detour: 10, effort: Infinity };

test("the paths of a small graph are those that one finds by trying everything, and no others", () => {
  fc.assert(
    fc.property(
      rowsOf,
      fc.subarray([...names], { minLength: 2, maxLength: 2 }),
      fc.array(fc.nat(13), { maxLength: 4 }),
      (rows, pair, out) => {
        const graph = graphOf(rows, names);
        const [from, to] = pair.map(id) as [EntityId, EntityId];
        const allowed = new Set([...graph.relations.keys()].filter((_, index) => !out.includes(index)));
        const routes = everyRoute(graph, allowed, from, to);
        const all = findPaths(graph, { from, to, allowed }, endless);
        expect(all.paths.map(restsOf).sort()).toEqual(routes.toSorted());
        const lengths = routes.map((route) => route.split(" ").length - 1).sort((a, b) => a - b);
        expect(all.shortest).toBe(lengths[0] ?? 0);
        // As many as are asked for: all the shortest, and then the shortest there are.
        const few = findPaths(graph, { from, to, allowed }, { ...usualExtent, least: 3, detour: 10 });
        const wanted = lengths.filter((length, index) => index < 3 || length === lengths[0]);
        expect(few.paths.map(({ hops }) => hops.length).sort((a, b) => a - b)).toEqual(wanted);
        // Of each length the surest.
        for (const length of new Set(wanted)) {
          const weakest = (paths: readonly Path[]) =>
            paths.filter(({ hops }) => hops.length === length).map((path) => weaknessOf(path.weakest));
          const given = weakest(few.paths);
          expect(given).toEqual(weakest(all.paths).slice(0, given.length));
        }
      },
    ),
    { numRuns: 400 },
  );
});

test("every path is connected, loopless and within what is allowed", () => {
  fc.assert(
    fc.property(
      rowsOf,
      fc.subarray([...names], { minLength: 2, maxLength: 2 }),
      fc.array(fc.nat(13), { maxLength: 4 }),
      (rows, pair, out) => {
        const graph = graphOf(rows, names);
        const [from, to] = pair.map(id) as [EntityId, EntityId];
        const allowed = new Set([...graph.relations.keys()].filter((_, index) => !out.includes(index)));
        for (const { entities, relations, hops } of findPaths(graph, { from, to, allowed }).paths) {
          expect([entities[0], entities.at(-1)]).toEqual([from, to]);
          expect(new Set(entities).size).toBe(entities.length);
          expect(hops.flatMap((hop) => hop.relations.map((each) => each.id))).toEqual(relations);
          relations.forEach((relation, index) => {
            expect(allowed.has(relation)).toBe(true);
            const { subject, object } = graph.relations.get(relation)!;
            expect([subject, object].toSorted()).toEqual([entities[index], entities[index + 1]].toSorted());
          });
        }
      },
    ),
  );
});
