import { describe, expect, test } from "vitest";
import { graphOf, problemOf } from "./fixture.ts";
import { readJgf } from "./jgf.ts";
import { limits } from "./limits.ts";

const line = (at: number, column: number) => ({ kind: "text", line: at, column });

describe("JGF", () => {
  const whole = (nodes: unknown) => ({
    graph: {
      directed: false,
      nodes,
      edges: [
        { source: "1", target: "b", relation: "knows", directed: true },
        { source: "b", target: "1" },
      ],
      hyperedges: [{ nodes: ["1", "b"] }],
    },
  });
  const nodes = [
    { id: "1", label: "One", attributes: { type: "t", age: 3 } },
    { id: "b", attributes: {} },
  ];
  const read = {
    nodes,
    edges: [
      { source: "1", target: "b", type: "knows", directed: true, attributes: {} },
      { source: "b", target: "1", directed: false, attributes: {} },
    ],
    lost: [{ code: "hyperedges", count: 1 }],
  };
  const asObject = whole({ 1: { label: "One", type: "t", metadata: { age: 3 } }, b: {} });
  const asList = whole([{ id: 1, label: "One", type: "t", metadata: { age: 3 } }, { id: "b" }]);

  test.each([
    ["version 2", asObject],
    ["version 1, nodes in a list", asList],
    ["several graphs that are one", { graphs: [asObject.graph] }],
  ])("%s is read", async (_, document) => {
    expect(graphOf(await readJgf(JSON.stringify(document)))).toEqual(read);
  });

  test("edges alone make their nodes", async () => {
    const text = JSON.stringify({ graph: { edges: [{ source: "a", target: "b" }] } });
    expect(graphOf(await readJgf(text)).nodes.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test.each([
    ["broken JSON", '{"graph":\n {,}}', { code: "json-malformed", place: { kind: "text" } }],
    ["JSON that is cut off", '{"graph": {', { code: "json-malformed" }],
    ["other JSON", '{"a": 1}', { code: "not-this-format" }],
    ["a list", "[]", { code: "not-this-format" }],
    ["several graphs", '{"graphs": [{}, {}]}', { code: "several-graphs" }],
    ["none", '{"graphs": []}', { code: "empty" }],
    ["what lies too deep", `\n${"[".repeat(100_000)}`, { code: "too-deep", place: line(2, limits.depth + 1) }],
    [
      "an end that is no node",
      '{"graph":{"nodes":{"a":{}},"edges":[{"source":"a","target":"b"}]}}',
      { code: "node-unknown", place: { kind: "path", path: "graph.edges.0" }, values: { id: "b" } },
    ],
    [
      "an edge without an end",
      '{"graph":{"nodes":{"a":{}},"edges":[{"source":"a"}]}}',
      { code: "id-missing", place: { kind: "path", path: "graph.edges.0" } },
    ],
  ])("refuses %s", async (_, text, problem) => {
    expect(problemOf(await readJgf(text))).toMatchObject(problem);
  });

  test("brackets in texts are no depth", async () => {
    const text = JSON.stringify({ graph: { nodes: { a: { label: `"${"[".repeat(200)}\\` } } } });
    expect(graphOf(await readJgf(text)).nodes).toHaveLength(1);
  });

  test("more edges than the limit are refused", async () => {
    const edges = Array.from({ length: limits.edges + 1 }, () => ({ source: "a", target: "a" }));
    expect(problemOf(await readJgf(JSON.stringify({ graph: { edges } })))).toEqual({
      code: "too-many-edges",
      place: { kind: "path", path: `graph.edges.${limits.edges}` },
      values: { limit: limits.edges },
    });
  });
});
