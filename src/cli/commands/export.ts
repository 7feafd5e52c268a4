import { stat } from "node:fs/promises";
import { join } from "node:path";
import { type Format, formats, type WrittenFile } from "#formats/table.ts";
import { everything, type Filter, selectRelations } from "#graph/filter.ts";
import { indexGraph } from "#graph/knowledge-graph.ts";
import { subgraph } from "#graph/subgraph.ts";
import type { GraphFile } from "#model/graph-file.ts";
import type { FamilyId, LensId, RelationTypeId } from "#model/ids.ts";
import type { Ontology } from "#model/ontology.ts";
import {
  type Command,
  type ExitCode,
  type Given,
  type Terminal,
  type UsageProblem,
  valueOf,
  valuesOf,
} from "../command.ts";
import { build } from "../data.ts";
import { unknown } from "../unknown.ts";
import { writeAllWhole, writeWhole } from "../write.ts";

/** Base of the file's name where the format writes a single one into a folder. */
const NAME = "trama";

/** What narrows an export: an option, what it is called, and the table of the ontology that lists its values. */
const narrowing: readonly { readonly option: string; readonly what: string; readonly table: keyof Ontology }[] = [
  { option: "lens", what: "lens", table: "lenses" },
  { option: "family", what: "relation family", table: "families" },
  { option: "type", what: "relation type", table: "relationTypes" },
];

export const exportCommand: Command = {
  name: "export",
  help: "write the graph, or a part of it, for other tools",
  options: [
    { name: "format", value: formats.map(({ id }) => id).join("|"), help: "what to write", required: true },
    { name: "out", value: "FILE|DIR", help: "where to write: a folder for a format of several files (csv)" },
    { name: "lens", value: "NAME", help: "only what a lens shows; may be repeated, or a comma list", many: true },
    { name: "family", value: "NAME", help: "only relations of a family; may be repeated, or a comma list", many: true },
    { name: "type", value: "NAME", help: "only relations of a type; may be repeated, or a comma list", many: true },
  ],
  async run(invocation) {
    const { given, terminal } = invocation;
    const id = valueOf(given, "format") ?? "";
    const format = formats.find((candidate) => candidate.id === id);
    const ids = formats.map((candidate) => candidate.id);
    if (format === undefined) return { usage: unknown("format", id, ids) };
    const built = await build(invocation);
    if ("usage" in built) return built;
    if (built.result === undefined) return 1;
    const filter = filterOf(given, built.result.graph.ontology);
    if ("usage" in filter) return filter;
    return put(format, partOf(built.result.graph, filter), valueOf(given, "out"), terminal);
  },
};

function filterOf(given: Given, ontology: Ontology): Filter | UsageProblem {
  for (const { option, what, table } of narrowing) {
    const names = Object.keys(ontology[table]);
    const stranger = valuesOf(given, option).find((name) => !names.includes(name));
    if (stranger !== undefined) return { usage: unknown(what, stranger, names) };
  }
  const [families, types] = [valuesOf(given, "family"), valuesOf(given, "type")];
  return {
    ...everything,
    lenses: valuesOf(given, "lens") as LensId[],
    families: families.length === 0 ? null : (families as FamilyId[]),
    types: types.length === 0 ? null : (types as RelationTypeId[]),
  };
}

/** The relations asked for with all that belongs to them; everything, relations or not, if nothing narrows. */
function partOf(graph: GraphFile, filter: Filter): GraphFile {
  if (filter.lenses.length === 0 && filter.families === null && filter.types === null) return graph;
  const index = indexGraph(graph);
  return subgraph(index, selectRelations(index, filter));
}

async function put(
  format: Format,
  part: GraphFile,
  out: string | undefined,
  terminal: Terminal,
): Promise<ExitCode | UsageProblem> {
  const files = format.write(part, { name: NAME }).map(({ name, content }) => ({ name, bytes: content }));
  const [only, ...others] = files;
  if (only === undefined) return 0;
  if (out === undefined) {
    if (others.length > 0 || typeof only.bytes !== "string") return { usage: `--format ${format.id} needs --out` };
    terminal.out(only.bytes);
    return 0;
  }
  if (others.length > 0 || (await isFolder(out))) await writeAllWhole(out, files);
  else await writeWhole(out, only.bytes);
  const written: readonly Pick<WrittenFile, "name">[] = others.length > 0 ? files : [];
  terminal.err(written.length === 0 ? `${out}\n` : written.map(({ name }) => `${join(out, name)}\n`).join(""));
  return 0;
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
