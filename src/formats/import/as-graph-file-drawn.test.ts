import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { everything } from "#graph/filter.ts";
import { indexGraph } from "#graph/knowledge-graph.ts";
import { layoutInput } from "#graph/layout/input.ts";
import { arrangeGraph } from "#graph/layout/layouts.ts";
import { sceneOf } from "#graph/scene/scene-of.ts";
import { unlimited, visibleGraph } from "#graph/visible.ts";
import type { GraphFile } from "#model/graph-file.ts";
import { graphml } from "../data/graphml.ts";
import { hostile } from "../golden/graph.ts";
import { filesOf, sourceOf } from "../golden/source.ts";
import { graphOf, imported } from "./fixture.ts";
import { readGraphml } from "./graphml.ts";
import type { PlainNode } from "./plain-graph.ts";

describe("what is imported can be looked at", () => {
  const draw = (graph: GraphFile) => {
    const index = indexGraph(graph);
    const visible = visibleGraph(index, everything, unlimited);
    const positions = new Map(arrangeGraph("force", layoutInput(index, visible)));
    return sceneOf(index, visible, { language: "en", positions });
  };

  test("a graph of ours, by way of GraphML", async () => {
    const [{ content } = { content: "" }] = await filesOf(graphml, sourceOf(hostile));
    const { graph } = await imported(graphOf(await readGraphml(content)));
    const scene = draw(graph);
    expect(scene.nodes.map(({ id, shape }) => [id, shape])).toEqual([
      ["acme", "round-rectangle"],
      ["boerse", "round-rectangle"],
      ["watchdog", "hexagon"],
    ]);
    expect(scene.edges.map(({ family, verb }) => [family, verb])).toEqual([
      ["money", "invests in"],
      ["antitrust", "scrutinises"],
    ]);
  });

  const text = fc.string({ unit: "binary", maxLength: 10 });
  const value = fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<PlainNode["attributes"]>;
  const attributes = fc.dictionary(
    fc.oneof(text, fc.constantFrom("type", "family", "kind", "__proto__", "constructor")),
    fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), value),
    { maxKeys: 4 },
  );
  const spells = fc.array(
    fc.record({ start: fc.oneof(text, fc.constant("2024-02-01")), end: text }, { requiredKeys: [] }),
    { maxLength: 2 },
  );
  const plainGraphs = fc
    .uniqueArray(
      text.filter((id) => id !== ""),
      { minLength: 1, maxLength: 5 },
    )
    .chain((ids) =>
      fc.record({
        nodes: fc.tuple(
          ...ids.map((id) =>
            fc.record({ id: fc.constant(id), label: text, attributes }, { requiredKeys: ["id", "attributes"] }),
          ),
        ),
        edges: fc.array(
          fc.record(
            {
              source: fc.constantFrom(...ids),
              target: fc.constantFrom(...ids),
              type: text,
              label: text,
              directed: fc.boolean(),
              spells,
              attributes,
            },
            { requiredKeys: ["source", "target", "directed", "attributes"] },
          ),
          { maxLength: 8 },
        ),
        lost: fc.constant([]),
      }),
    );

  test("any graph is a valid file that can be drawn, with as many entities and relations", async () => {
    await fc.assert(
      fc.asyncProperty(plainGraphs, async (plain) => {
        const { graph } = await imported(plain);
        expect(graph.entities).toHaveLength(plain.nodes.length);
        expect(graph.relations).toHaveLength(plain.edges.length);
        const scene = draw(graph);
        expect(scene.nodes).toHaveLength(plain.nodes.length);
        expect(scene.edges).toHaveLength(plain.edges.length);
      }),
      { numRuns: 60 },
    );
  });
});
