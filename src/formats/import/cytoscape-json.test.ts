import { describe, expect, test } from "vitest";
import { readCytoscapeJson } from "./cytoscape-json.ts";
import { graphOf, problemOf } from "./fixture.ts";

describe("Cytoscape JSON", () => {
  const a = { data: { id: "a", name: "A", n: 1 }, position: { x: 1, y: 2 }, classes: "big" };
  const b = { data: { id: 2, parent: "a" }, style: {} };
  const e = { data: { id: "e", source: "a", target: 2, interaction: "pp" } };
  const read = {
    nodes: [
      { id: "a", label: "A", position: { x: 1, y: 2 }, attributes: { n: 1, classes: "big" } },
      { id: "2", attributes: {} },
    ],
    edges: [{ id: "e", source: "a", target: "2", directed: true, attributes: { interaction: "pp" } }],
    lost: [
      { code: "drawing", count: 1 },
      { code: "nested-graphs", count: 1 },
    ],
  };

  test.each([
    ["a document with elements in two lists", { elements: { nodes: [a, b], edges: [e] }, style: [] }],
    ["a document with elements in one", { elements: [e, a, { ...b, group: "nodes" }] }],
    ["a list of elements", [a, b, e]],
    ["two lists", { nodes: [a, b], edges: [e] }],
  ])("%s is read", async (_, document) => {
    expect(graphOf(await readCytoscapeJson(JSON.stringify(document)))).toEqual(read);
  });

  test.each([
    ["other JSON", '{"a": 1}', { code: "not-this-format" }],
    ["nothing", "[]", { code: "empty" }],
    ["a node without an id", '[{"data":{}}]', { code: "id-missing", place: { kind: "path", path: "0" } }],
  ])("refuses %s", async (_, text, problem) => {
    expect(problemOf(await readCytoscapeJson(text))).toMatchObject(problem);
  });
});
