import { UndirectedGraph } from "graphology";
import type { Network } from "./network.ts";

/** A network as graphology has it: nodes by their index. */
export function graphOfNetwork({ ids, links }: Network): UndirectedGraph {
  const graph = new UndirectedGraph();
  ids.forEach((_, node) => graph.addNode(node));
  for (let link = 0; link < links.length; link += 2) graph.addEdge(links[link], links[link + 1]);
  return graph;
}
