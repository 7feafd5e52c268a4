import { describe, expect, test } from "vitest";
import { graphOf } from "./fixture.ts";
import { readGraphml } from "./graphml.ts";

describe("GraphML", () => {
  const graphml = (content: string) =>
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${content}\n</graphml>`;

  test("is read with keys, defaults, directions and places", async () => {
    const text = graphml(`<key id="d0" for="node" attr.name="weight" attr.type="double"><default>1.5</default></key>
      <key id="d1" for="all" attr.name="name" attr.type="string"/>
      <key id="x" for="node" attr.name="x" attr.type="double"/><key id="y" for="node" attr.name="y" attr.type="double"/>
      <graph edgedefault="undirected"><data key="d1">whole</data>
        <node id="a"><data key="d1"><![CDATA[A <b>]]></data><data key="x">1</data><data key="y">2</data></node>
        <node id="b"><data key="d0">2</data></node>
        <edge source="a" target="b"/><edge source="b" target="a" directed="true"><data key="d1">back</data></edge>
      </graph>`);
    expect(graphOf(await readGraphml(text))).toEqual({
      nodes: [
        { id: "a", label: "A <b>", position: { x: 1, y: 2 }, attributes: { weight: 1.5 } },
        { id: "b", attributes: { weight: 2 } },
      ],
      edges: [
        { source: "a", target: "b", directed: false, attributes: {} },
        { source: "b", target: "a", directed: true, label: "back", attributes: {} },
      ],
      lost: [{ code: "graph-attributes", count: 1 }],
    });
  });

  test("what yEd draws, ports, hyperedges and graphs within nodes are counted; its labels are read", async () => {
    const text = graphml(`<key id="d6" for="node" yfiles.type="nodegraphics"/>
      <graph edgedefault="directed"><node id="a"><data key="d6"><y:ShapeNode><y:Geometry height="30"/>
        <y:NodeLabel>The label<y:LabelModel/></y:NodeLabel></y:ShapeNode></data><port name="p"/>
        <graph><node id="b"/></graph></node>
        <edge source="a" target="b" sourceport="p"/><hyperedge><endpoint node="a"/></hyperedge></graph>`);
    const { nodes, edges, lost } = graphOf(await readGraphml(text));
    expect(nodes).toEqual([
      { id: "b", attributes: {} },
      { id: "a", label: "The label", attributes: {} },
    ]);
    expect(edges).toHaveLength(1);
    expect(lost).toEqual([
      { code: "drawing", count: 1 },
      { code: "hyperedges", count: 1 },
      { code: "nested-graphs", count: 1 },
      { code: "ports", count: 2 },
    ]);
  });
});
