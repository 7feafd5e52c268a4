import { indexGraph } from "#graph/knowledge-graph.ts";
import type { Outcome } from "#model/diagnostic.ts";
import { loadGraphFile } from "#loaders/graph-file.ts";
import type { Explorer } from "#state/explorer.ts";
import type { LoadProblem } from "#model/load-problem.ts";

const GRAPH_URL = "graph.json";

/** The problem to tell: the reader can mend one at a time. */
function firstOf(outcome: Outcome<unknown, LoadProblem>): readonly LoadProblem[] {
  return outcome.ok ? [] : outcome.problems.slice(0, 1);
}

/** Fetches the graph beside the page and hands it to the store, or why there is none. */
export async function load(explorer: Explorer<LoadProblem>): Promise<void> {
  const { receive } = explorer.getState();
  receive({ phase: "loading" });
  const outcome = await loadGraphFile(GRAPH_URL, (url) => fetch(url));
  if (outcome.ok) receive({ phase: "ready", graph: indexGraph(outcome.value) });
  for (const problem of firstOf(outcome)) receive({ phase: "failed", problem });
}

/** Fetches the graph again behind the reader's back: the view stays, and so does the old graph if the new one is bad. */
export async function reload(explorer: Explorer<LoadProblem>): Promise<LoadProblem | null> {
  const outcome = await loadGraphFile(GRAPH_URL, (url) => fetch(url, { cache: "no-store" }));
  if (outcome.ok) explorer.getState().receive({ phase: "ready", graph: indexGraph(outcome.value) });
  return firstOf(outcome)[0] ?? null;
}
