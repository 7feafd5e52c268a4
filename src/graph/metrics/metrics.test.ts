import fc from "fast-check";
import betweennessCentrality from "graphology-metrics/centrality/betweenness.js";
import closenessCentrality from "graphology-metrics/centrality/closeness.js";
import { describe, expect, test } from "vitest";
import type { EntityId } from "#model/ids.ts";
import { graphOf } from "../fixture.ts";
import { seededRandom } from "../layout/random.ts";
import { everything } from "../filter.ts";
import { visibleGraph } from "../visible.ts";
import { EXACT_UP_TO, SAMPLE } from "./limits.ts";
import { networkFrom } from "./fixture.ts";
import { graphOfNetwork } from "./graph-of.ts";
import { metricIds, type MetricId } from "./metric-id.ts";
import { measureNetwork } from "./metrics.ts";
import { communitiesOf } from "./groups.ts";
import { type Network, linkCount, networkIn, networkOf } from "./network.ts";

const path = networkFrom("a-b", "b-c", "c-d");
const star = networkFrom("hub-p", "hub-q", "hub-r", "hub-s");
/** Two groups of four in which everyone knows everyone, joined by one link. */
const cliques = networkFrom(..."a-b a-c a-d b-c b-d c-d".split(" "), ..."w-x w-y w-z x-y x-z y-z".split(" "), "d-w");
/** A pair apart from a triangle, and somebody alone. */
const apart = networkFrom("a-b", "b-c", "a-c", "x-y", "lonely");

const measured = (id: MetricId, network: Network) =>
  Object.fromEntries(
    measureNetwork(id, network).values.map((value, node) => [network.ids[node], value] as const),
  ) as Readonly<Record<string, number | null>>;

test.each<[MetricId, string, Network, Record<string, number | null>]>([
  ["degree", "a path", path, { a: 1, b: 2, c: 2, d: 1 }],
  ["degree", "a star", star, { hub: 4, p: 1, q: 1, r: 1, s: 1 }],
  ["degree", "separate parts", apart, { a: 2, b: 2, c: 2, x: 1, y: 1, lonely: 0 }],
  // b lies between a and c, and a and d: 2 of the 3 pairs of others.
  ["betweenness", "a path", path, { a: 0, b: 2 / 3, c: 2 / 3, d: 0 }],
  ["betweenness", "a star", star, { hub: 1, p: 0, q: 0, r: 0, s: 0 }],
  // d is between its 3 friends and the 4 of the others: 12 of 21 pairs.
  ["betweenness", "two cliques", cliques, { a: 0, b: 0, c: 0, d: 12 / 21, w: 12 / 21, x: 0, y: 0, z: 0 }],
  [
    "betweenness",
    "a square, whose opposite ends share the paths",
    networkFrom("a-b", "b-c", "c-d", "d-a"),
    { a: 1 / 6, b: 1 / 6, c: 1 / 6, d: 1 / 6 },
  ],
  ["betweenness", "two entities", networkFrom("a-b"), { a: 0, b: 0 }],
  // a is 1, 2 and 3 links from the others.
  ["closeness", "a path", path, { a: 3 / 6, b: 3 / 4, c: 3 / 4, d: 3 / 6 }],
  ["closeness", "a star", star, { hub: 1, p: 4 / 7, q: 4 / 7, r: 4 / 7, s: 4 / 7 }],
  // Wasserman and Faust: 1 away from all that can be reached, which are 2 of 5, or 1 of 5.
  ["closeness", "separate parts", apart, { a: 2 / 5, b: 2 / 5, c: 2 / 5, x: 1 / 5, y: 1 / 5, lonely: 0 }],
  ["pagerank", "a ring", networkFrom("a-b", "b-c", "c-a"), { a: 1 / 3, b: 1 / 3, c: 1 / 3 }],
  ["pagerank", "two entities and one alone", networkFrom("a-b", "c"), { a: 20 / 43, b: 20 / 43, c: 3 / 43 }],
  ["community", "two cliques", cliques, { a: 1, b: 1, c: 1, d: 1, w: 2, x: 2, y: 2, z: 2 }],
  [
    "community",
    "separate parts, with nobody where somebody is alone",
    apart,
    { a: 1, b: 1, c: 1, x: 2, y: 2, lonely: null },
  ],
])("%s of %s", (id, _, network, expected) => {
  const found = measured(id, network);
  expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
  for (const [name, value] of Object.entries(expected)) {
    if (value === null) expect(found[name]).toBeNull();
    else expect(found[name]).toBeCloseTo(value, 6);
  }
});

test("PageRank in a star is higher in the middle, by its own equation", () => {
  const { hub = 0, p = 0 } = measured("pagerank", star);
  expect(hub).toBeCloseTo(0.03 + 0.85 * 4 * (p ?? 0), 6);
  expect(p).toBeCloseTo(0.03 + (0.85 * (hub ?? 0)) / 4, 6);
});

test.each(metricIds)("%s of nothing is nothing", (id) => {
  expect(measureNetwork(id, networkOf([], []))).toEqual({ values: [], sampled: null });
});

const names = Array.from({ length: 14 }, (_, index) => `n${index}` as EntityId);
const small = fc
  .array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 40 })
  .map((pairs) => networkOf(names, pairs));

describe("on any small network", () => {
  test.each([
    ["betweenness", (network: Network) => betweennessCentrality(graphOfNetwork(network), { getEdgeWeight: null })],
    ["closeness", (network: Network) => closenessCentrality(graphOfNetwork(network), { wassermanFaust: true })],
  ] as const)("%s is what graphology has", (id, oracle) => {
    fc.assert(
      fc.property(small, (network) => {
        const expected = oracle(network);
        measureNetwork(id, network).values.forEach((value, node) => expect(value).toBeCloseTo(expected[node] ?? -1, 9));
      }),
    );
  });

  test("PageRank is 1 in all", () => {
    fc.assert(
      fc.property(small, (network) => {
        const sum = measureNetwork("pagerank", network).values.reduce<number>((all, value) => all + (value ?? 0), 0);
        expect(sum).toBeCloseTo(1, 8);
      }),
    );
  });

  test("everyone who is linked is in a community, and nobody else; they are numbered by size", () => {
    fc.assert(
      fc.property(small, (network) => {
        const { values } = measureNetwork("community", network);
        const degrees = measureNetwork("degree", network).values;
        values.forEach((value, node) => expect(value === null).toBe(degrees[node] === 0));
        const numbers = values.filter((value) => value !== null);
        const sizes = [...new Set(numbers)]
          .sort((a, b) => a - b)
          .map((n) => numbers.filter((value) => value === n).length);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      }),
    );
  });

  test("the order of entities and pairs, and how often a pair stands, change nothing", () => {
    fc.assert(
      fc.property(small, fc.constantFrom(...metricIds), (network, id) => {
        const pairs = Array.from({ length: linkCount(network) }, (_, link) => {
          const [a, b] = [network.ids[network.links[2 * link]!]!, network.ids[network.links[2 * link + 1]!]!];
          return [b, a] as const;
        });
        const other = networkOf(network.ids.toReversed(), [...pairs.toReversed(), ...pairs]);
        expect(measureNetwork(id, other)).toEqual(measureNetwork(id, network));
      }),
    );
  });
});

/** Everybody is linked to some who came before, those with many links sooner. */
function grown(entities: number, each: number): Network {
  const random = seededRandom(7);
  const ends: number[] = [0];
  const pairs: [EntityId, EntityId][] = [];
  const name = (number: number) => `e${number}` as EntityId;
  for (let entity = 1; entity < entities; entity++) {
    for (let link = 0; link < each; link++) {
      const other = ends[Math.floor(random() * ends.length)] ?? 0;
      pairs.push([name(entity), name(other)]);
      ends.push(entity, other);
    }
  }
  return networkOf(
    Array.from({ length: entities }, (_, number) => name(number)),
    pairs,
  );
}

describe("betweenness of a large network", () => {
  const large = grown(1_800, 4);
  const estimated = measureNetwork("betweenness", large);

  test("is estimated from some of its entities, and says so", () => {
    expect(linkCount(large)).toBeGreaterThan(EXACT_UP_TO);
    expect(estimated.sampled).toBe(SAMPLE);
    expect(measureNetwork("betweenness", grown(1_200, 4)).sampled).toBeNull();
  });

  test("is the same each time", () => {
    expect(measureNetwork("betweenness", large)).toEqual(estimated);
  });

  test("is near the exact one", () => {
    const exact = betweennessCentrality(graphOfNetwork(large), { getEdgeWeight: null });
    const highest = Math.max(...Object.values(exact));
    estimated.values.forEach((value, node) => {
      expect(Math.abs((value ?? 0) - (exact[node] ?? 0))).toBeLessThan(0.1 * highest);
    });
    const top = (values: readonly (number | null)[]) =>
      values
        .map((value, node) => [value ?? 0, node] as const)
        .sort(([a], [b]) => b - a)
        .slice(0, 3)
        .map(([, node]) => node);
    expect(top(estimated.values)).toEqual(top(large.ids.map((_, node) => exact[node] ?? 0)));
  });

  test.each(["betweenness", "closeness"] as const)("%s says how far it is, up to the end", (id) => {
    const heard: number[] = [];
    measureNetwork(id, large, (part) => heard.push(part));
    expect(heard.length).toBeGreaterThan(10);
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect(heard.at(-1)).toBe(1);
  });
});

describe("what is measured", () => {
  const graph = graphOf(
    [
      ["microsoft invested_in openai"],
      ["openai partners_with microsoft"],
      ["eu-authority scrutinises deal-one"],
      ["microsoft party_to deal-one"],
    ],
    ["exor"],
  );
  const linked = ({ ids, links }: Network) =>
    Array.from({ length: links.length / 2 }, (_, link) => `${ids[links[2 * link]!]!}-${ids[links[2 * link + 1]!]!}`);

  test("is the whole graph: every entity, and each pair once that any relation is between", () => {
    const network = networkIn(graph, visibleGraph(graph, everything), "whole");
    expect(network.ids).toContain("exor");
    expect(linked(network)).toEqual(["deal-one-eu-authority", "deal-one-microsoft", "microsoft-openai"]);
  });

  test("or the view: what is visible, without what only fades", () => {
    const visible = visibleGraph(graph, { ...everything, leastOrigins: 1, families: ["money"] as never, lone: "fade" });
    const network = networkIn(graph, visible, "view");
    expect(network.ids).toEqual(["microsoft", "openai"]);
    expect(linked(network)).toEqual(["microsoft-openai"]);
  });

  test("communities are called after the member that has most relations", () => {
    const numbers = new Map<EntityId, number | null>(
      [
        ["openai", 1],
        ["microsoft", 1],
        ["eu-authority", 2],
        ["deal-one", 2],
        ["exor", null],
      ].map(([id, number]) => [id as EntityId, number as number | null]),
    );
    expect(communitiesOf(graph, numbers)).toEqual([
      { number: 1, head: "microsoft", members: ["microsoft", "openai"] },
      { number: 2, head: "deal-one", members: ["deal-one", "eu-authority"] },
    ]);
  });
});
