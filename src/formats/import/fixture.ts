import { GraphFile } from "#model/graph-file.ts";
import type { ImportProblem } from "#model/import-problem.ts";
import { asGraphFile, type Imported } from "./as-graph-file.ts";
import type { PlainGraph } from "./plain-graph.ts";
import type { Reading } from "./reading.ts";

/** The graph of a reading that went well; throws where it did not. */
export function graphOf(reading: Reading): PlainGraph {
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

/** Why a reading went wrong. */
export function problemOf(reading: Reading): ImportProblem | undefined {
  return reading.ok ? undefined : reading.problems[0];
}

/** Stands in for SHA-256, which pages and Node have each their own of. */
export function hash(text: string): Promise<string> {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) >>> 0;
  return Promise.resolve(sum.toString(16).padStart(64, "0"));
}

/** A graph as it is imported, made sure to be a file that may be loaded; throws where it is none. */
export async function imported(plain: Partial<PlainGraph>, fileName = "My graph.gexf"): Promise<Imported> {
  const outcome = await asGraphFile({ nodes: [], edges: [], lost: [], ...plain }, fileName, { hash });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return { ...outcome.value, graph: GraphFile.parse(JSON.parse(JSON.stringify(outcome.value.graph))) };
}
