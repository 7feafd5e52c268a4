import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { loadDataFolder } from "#build/read/data-folder.ts";
import { buildFolder } from "#build/build.ts";
import { everything } from "#graph/filter.ts";
import { indexGraph } from "#graph/knowledge-graph.ts";
import { figureIds } from "#graph/metrics/metric-id.ts";
import { measureNetwork } from "#graph/metrics/metrics.ts";
import { networkIn } from "#graph/metrics/network.ts";
import { unlimited, visibleGraph } from "#graph/visible.ts";
import { pythonModule, run, testWith } from "./program.ts";

const networkx = pythonModule("networkx", "python3-networkx");
const program = readFileSync(fileURLToPath(new URL("./measure.py", import.meta.url)), "utf8");

testWith(networkx)("networkx measures the shipped graph as Trama does", async () => {
  const { result } = await buildFolder(await loadDataFolder("graph-data"));
  const graph = indexGraph(result!.graph);
  const network = networkIn(graph, visibleGraph(graph, everything, unlimited), "whole");
  const links = Array.from({ length: network.links.length / 2 }, (_, link) => [
    network.links[2 * link],
    network.links[2 * link + 1],
  ]);
  const { status, out, err } = run(networkx, ["-c", program], JSON.stringify({ ids: network.ids, links }));
  expect({ status, err }).toMatchObject({ status: 0 });
  const expected = JSON.parse(out) as Record<string, number[]>;
  for (const id of figureIds) {
    measureNetwork(id, network).values.forEach((value, node) => expect(value).toBeCloseTo(expected[id]![node]!, 7));
  }
});
