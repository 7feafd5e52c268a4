import { generatedGraph } from "./analysis/graph.ts";
import { brush } from "./analysis/brush.ts";
import { metrics } from "./analysis/metrics.ts";
import { benchPaths } from "./analysis/paths.ts";

/** Measures what analyses take on a generated graph of 20,000 relations, each with its table and its targets. */
export async function run(): Promise<void> {
  const graph = await generatedGraph();
  benchPaths(graph);
  await metrics();
  await brush();
}
