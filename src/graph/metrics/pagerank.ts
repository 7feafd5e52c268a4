import rank from "graphology-metrics/centrality/pagerank.js";
import { graphOfNetwork } from "./graph-of.ts";
import type { Metric } from "./metric.ts";

/** The sum of what changes in the last round, as a part of 1 for each entity. */
const TOLERANCE = 1e-10;
const MOST_ROUNDS = 1_000;

/**
 * What part of its time somebody spends at an entity who walks from one to a linked one at random and begins anew
 * somewhere in 15 of 100 cases (Page et al. 1999). All of them together are 1. One short call of graphology's: it does not
 * say how far it is, and is ended with the worker that it runs in.
 */
export const pagerank: Metric = {
  id: "pagerank",
  kind: "number",
  compute(network) {
    if (network.ids.length === 0) return { values: [], sampled: null };
    const options = { getEdgeWeight: null, tolerance: TOLERANCE, maxIterations: MOST_ROUNDS };
    const ranks = rank(graphOfNetwork(network), options);
    return { values: network.ids.map((_, node) => ranks[node] ?? 0), sampled: null };
  },
};
