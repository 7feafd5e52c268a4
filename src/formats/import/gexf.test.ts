import { describe, expect, test } from "vitest";
import { graphOf, problemOf } from "./fixture.ts";
import { readGexf } from "./gexf.ts";

const line = (at: number, column: number) => ({ kind: "text", line: at, column });
const gexf = (graph: string) => `<gexf xmlns="http://gexf.net/1.3" version="1.3">\n${graph}\n</gexf>`;
const twoNodes = '<nodes><node id="a" label="A"/><node id="b"/></nodes>';

describe("GEXF", () => {
  test("is read with types, defaults, places, dates and directions", async () => {
    const text = gexf(`<graph defaultedgetype="directed" mode="dynamic" timeformat="date">
      <attributes class="node"><attribute id="0" title="size" type="integer"/>
        <attribute id="1" title="open" type="boolean"><default>true</default></attribute></attributes>
      <nodes count="2">
        <node id="a" label="A &amp; B"><attvalues><attvalue for="0" value="7"/></attvalues>
          <viz:position x="1.5" y="-2" z="0"/><viz:color r="1" g="2" b="3"/></node>
        <node id="b"><attvalues><attvalue for="0" value="seven"/><attvalue for="1" value="false"/></attvalues></node>
      </nodes>
      <edges><edge source="a" target="b" weight="2.5" kind="knows" start="2020-01-01"/>
        <edge id="e" source="b" target="a" type="undirected"/></edges></graph>`);
    expect(graphOf(await readGexf(text))).toEqual({
      nodes: [
        { id: "a", label: "A & B", position: { x: 1.5, y: 2 }, attributes: { size: 7, open: true } },
        { id: "b", attributes: { size: "seven", open: false } },
      ],
      edges: [
        {
          source: "a",
          target: "b",
          type: "knows",
          directed: true,
          spells: [{ start: "2020-01-01" }],
          attributes: { weight: 2.5 },
        },
        { id: "e", source: "b", target: "a", directed: false, attributes: {} },
      ],
      lost: [{ code: "drawing", count: 1 }],
    });
  });

  test("hierarchy and changing values are counted", async () => {
    const text = gexf(`<graph><nodes><node id="a"><nodes><node id="b" pid="a"/></nodes></node>
      <node id="c" start="2020-01-01"><attvalues><attvalue for="x" value="1" start="2020-01-01"/></attvalues></node>
      </nodes></graph>`);
    const { nodes, lost } = graphOf(await readGexf(text));
    expect(nodes.map(({ id }) => id)).toEqual(["b", "a", "c"]);
    expect(lost).toEqual([
      { code: "dynamic-values", count: 1 },
      { code: "nested-graphs", count: 1 },
      { code: "times", count: 1 },
    ]);
  });

  test.each([
    ["another root", "<svg/>", { code: "not-this-format", place: line(1, 1), values: { format: "GEXF" } }],
    [
      "an end that is no node",
      gexf(`<graph>${twoNodes}<edges>\n  <edge source="a" target="x"/></edges></graph>`),
      { code: "node-unknown", place: line(3, 3), values: { id: "x" } },
    ],
    [
      "two nodes of one id",
      gexf('<graph><nodes>\n<node id="a"/>\n<node id="a"/></nodes></graph>'),
      { code: "id-duplicate", place: line(4, 1), values: { id: "a" } },
    ],
    [
      "a node without an id",
      gexf("<graph><nodes>\n <node/></nodes></graph>"),
      { code: "id-missing", place: line(3, 2) },
    ],
    ["no nodes", gexf("<graph/>"), { code: "empty" }],
    ["two graphs", gexf("<graph/>\n<graph/>"), { code: "several-graphs", place: line(3, 1) }],
  ] as const)("refuses %s", async (_, text, problem) => {
    expect(problemOf(await readGexf(text))).toEqual(problem);
  });

  test("an element of any name does no harm", async () => {
    const text = gexf(`<graph><__proto__/><constructor/><toString/>${twoNodes}</graph>`);
    expect(graphOf(await readGexf(text)).nodes).toHaveLength(2);
  });
});
