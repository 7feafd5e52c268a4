import { describe, expect, test } from "vitest";
import { detect, importFormats } from "./table.ts";

describe("detect", () => {
  test.each([
    ["graph.gexf", "", "gexf"],
    ["graph.xml", '<?xml version="1.0"?>\n<!-- made by hand -->\n<gexf version="1.2">', "gexf"],
    ["graph.gexf", '\uFEFF<graphml xmlns="…">', "graphml"],
    ["graph.json", '{ "graph": {', "jgf"],
    ["graph.json", '{"elements": {"nodes"', "cytoscape"],
    ["graph.json", '[{"data": {"id"', "cytoscape"],
    ["Edges.CSV", "Source,Target", "csv"],
    ["edges.tsv", "", "csv"],
    ["picture.svg", "<svg>", undefined],
    ["README", "", undefined],
  ])("%s that begins %j is %s", (name, head, id) => expect(detect(name, head)?.id).toBe(id));

  test("every format has ids and extensions of its own form", () => {
    expect(new Set(importFormats.map(({ id }) => id)).size).toBe(importFormats.length);
    expect(importFormats.every(({ extensions }) => extensions.every((each) => /^[a-z]+$/.test(each)))).toBe(true);
  });
});
