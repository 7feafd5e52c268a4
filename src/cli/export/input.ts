import { stat } from "node:fs/promises";
import type { Asked } from "#formats/source.ts";
import { indexGraph, type KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { graphOfSnapshot } from "#graph/restored.ts";
import type { Point } from "#graph/scene/point.ts";
import type { GraphFile } from "#model/graph-file.ts";
import type { EntityId } from "#model/ids.ts";
import { type ExitCode, type Invocation, type Option, type UsageProblem, valueOf } from "../command.ts";
import { build } from "../data.ts";
import { type Part, partAt, partOf, partOptions } from "./part.ts";
import { snapshotAt } from "./snapshot.ts";

/** The options that say what is exported. */
export const inputOptions: readonly Option[] = [
  ...partOptions,
  { name: "snapshot", value: "FILE", help: "what a saved snapshot holds, instead of the data folder" },
];

/** What there is to export, and where its entities are where that is known. */
export interface Input extends Pick<Asked, "graph" | "places" | "camera"> {
  readonly part: Part;
  /** What a snapshot is called. */
  readonly name?: string;
}

/** Finds what is to be exported: in a snapshot, or in the data folder, which is built for that. */
export async function inputOf(invocation: Invocation): Promise<Input | UsageProblem | ExitCode> {
  const { given, terminal, language } = invocation;
  const path = valueOf(given, "snapshot");
  if (path !== undefined) {
    const other = partOptions.find(({ name }) => given.has(name));
    if (other !== undefined) return { usage: `--snapshot holds its own view: it cannot go with --${other.name}` };
    const read = await snapshotAt(path, language);
    if ("snapshot" in read) return inputIn(read.snapshot);
    terminal.err(`trama: ${read.unreadable}\n`);
    return 1;
  }
  const file = await graphFileOf(invocation);
  if (typeof file === "number" || "usage" in file) return file;
  const graph = indexGraph(file);
  const part = partOf(given, graph);
  return "usage" in part ? part : { graph, part };
}

/** What `--data` names: a folder is built, a graph file that one was built to is read. */
async function graphFileOf(invocation: Invocation): Promise<GraphFile | UsageProblem | ExitCode> {
  const { data, terminal, language } = invocation;
  if (await isFile(data)) {
    const read = await snapshotAt(data, language);
    if ("snapshot" in read) return read.snapshot.graph;
    terminal.err(`trama: ${read.unreadable}\n`);
    return 1;
  }
  const built = await build(invocation);
  if ("usage" in built) return built;
  return built.result?.graph ?? 1;
}

const isFile = (path: string) =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

function inputIn(snapshot: Parameters<typeof graphOfSnapshot>[0]): Input {
  const graph: KnowledgeGraph = graphOfSnapshot(snapshot);
  const part = partAt(snapshot.view, graph);
  return {
    graph,
    part: { ...part, view: { ...part.view, pins: snapshot.pins } },
    places: new Map(Object.entries(snapshot.places) as [EntityId, Point][]),
    camera: snapshot.camera,
    ...(snapshot.name !== "" && { name: snapshot.name }),
  };
}
