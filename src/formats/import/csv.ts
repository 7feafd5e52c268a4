import type { ImportPlace } from "#model/import-problem.ts";
import { undefused } from "../csv-formula.ts";
import { GraphBuilder } from "./graph-builder.ts";
import type { PlainObject } from "./plain-graph.ts";
import { eachOf, failed, type Reading, type ReadOptions } from "./reading.ts";
import { type Input, textOf } from "./text.ts";

/** Which column of a list of edges says what; the others are attributes. */
export interface EdgeColumns {
  readonly source: string;
  readonly target: string;
  readonly type?: string;
  readonly label?: string;
  readonly id?: string;
}

/** The same of a list of nodes. */
export interface NodeColumns {
  readonly id: string;
  readonly label?: string;
}

/** Names that columns go by, without case, spaces and marks; the first that is there is taken. */
const EDGE_NAMES: Readonly<Record<keyof EdgeColumns, readonly string[]>> = {
  source: ["source", "subject", "from", "sourceid", "start", "startid", "origine", "da", "soggetto"],
  target: ["target", "object", "to", "targetid", "end", "endid", "destinazione", "a", "oggetto"],
  type: ["type", "relation", "relationship", "predicate", "kind", "interaction", "tipo", "relazione"],
  label: ["label", "name", "etichetta", "nome"],
  id: ["id", "edgeid", "relationid"],
};
const NODE_NAMES: Readonly<Record<keyof NodeColumns, readonly string[]>> = {
  id: ["id", "nodeid", "node", "key", "nodo"],
  label: ["label", "labelen", "name", "title", "etichetta", "nome"],
};

const plainName = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

function proposed<Role extends string>(
  header: readonly string[],
  names: Readonly<Record<Role, readonly string[]>>,
): Partial<Record<Role, string>> {
  const found: Partial<Record<Role, string>> = {};
  const left = new Set(header);
  for (const [role, candidates] of Object.entries(names) as [Role, readonly string[]][]) {
    const column = candidates
      .map((name) => [...left].find((each) => plainName(each) === name))
      .find((each) => each !== undefined);
    if (column === undefined) continue;
    found[role] = column;
    left.delete(column);
  }
  return found;
}

/** Which columns of a list of edges probably say what; nothing where its ends cannot be told. */
export function proposeEdgeColumns(header: readonly string[]): EdgeColumns | undefined {
  const { source, target, ...rest } = proposed(header, EDGE_NAMES);
  return source === undefined || target === undefined ? undefined : { source, target, ...rest };
}

/** Which columns of a list of nodes probably say what. */
export function proposeNodeColumns(header: readonly string[]): NodeColumns | undefined {
  const { id, ...rest } = proposed(header, NODE_NAMES);
  return id === undefined ? undefined : { id, ...rest };
}

/** A table: its header, and the rows under it. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Columns with names that are there and unlike one another. */
function named(header: readonly string[]): string[] {
  const names: string[] = [];
  for (const [index, cell] of header.entries()) {
    const name = cell.trim() === "" ? String(index + 1) : cell.trim();
    let unlike = name;
    for (let number = 2; names.includes(unlike); number++) unlike = `${name} ${number}`;
    names.push(unlike);
  }
  return names;
}

/**
 * Reads a table with a header: what separates its cells is found out. A `'` that keeps a spreadsheet from running a cell is
 * taken off, and nothing else. Empty lines are skipped.
 */
export async function readTable(input: Input) {
  const text = await textOf(input);
  if (!text.ok) return text;
  const { default: Papa } = await import("papaparse");
  const { data, errors } = Papa.parse<string[]>(text.value, { skipEmptyLines: "greedy" });
  // A single column has nothing that separates cells.
  const error = errors.find(({ type }) => type !== "Delimiter");
  if (error !== undefined) {
    const place: ImportPlace = { kind: "row", row: (error.row ?? 0) + 1 };
    return failed("csv-malformed", { place, values: { detail: error.message } });
  }
  const [header = [], ...rows] = data.map((row) => row.map(undefused));
  const table: CsvTable = { header: named(header), rows };
  return { ok: true as const, value: table };
}

const row = (index: number): ImportPlace => ({ kind: "row", row: index + 2 });

/** A row's cells by their columns' names, without the empty ones. */
function cellsOf({ header }: CsvTable, cells: readonly string[]): PlainObject {
  return Object.fromEntries(
    header.flatMap((name, at) => (cells[at] === undefined || cells[at] === "" ? [] : [[name, cells[at]] as const])),
  );
}

function split(cells: PlainObject, columns: Readonly<Record<string, string | undefined>>) {
  const named = Object.entries(columns).filter(([, column]) => column !== undefined) as [string, string][];
  const used = new Set(named.map(([, column]) => column));
  const own = Object.fromEntries(named.map(([role, column]) => [role, cells[column]]));
  const attributes = Object.fromEntries(Object.entries(cells).filter(([name]) => !used.has(name)));
  return { own: own as Readonly<Record<string, string | undefined>>, attributes };
}

/** Directedness as Gephi's tables write it, in the column `Type`. */
const DIRECTEDNESS = ["directed", "undirected"];

/** What `readCsv` reads: a list of edges, and where there is one a list of nodes. */
export interface CsvInput {
  readonly edges: Input;
  readonly nodes?: Input | undefined;
}

export interface CsvOptions extends ReadOptions {
  /** Where they are not given they are proposed. */
  readonly edgeColumns?: EdgeColumns | undefined;
  readonly nodeColumns?: NodeColumns | undefined;
}

const unknown = ({ header }: CsvTable) => failed("columns-unknown", { values: { columns: header.join(", ") } });

/** Reads a list of edges. Without a list of nodes, the nodes are what the edges link. */
export async function readCsv({ edges, nodes }: CsvInput, options: CsvOptions = {}): Promise<Reading> {
  const builder = new GraphBuilder();
  const take = (table: CsvTable, cells: readonly string[]) => {
    builder.losses.add("extra-cells", cells.slice(table.header.length).filter((cell) => cell !== "").length);
    return cellsOf(table, cells);
  };
  const nodeTable = nodes === undefined ? undefined : await readTable(nodes);
  if (nodeTable !== undefined) {
    if (!nodeTable.ok) return nodeTable;
    const table = nodeTable.value;
    const columns = options.nodeColumns ?? proposeNodeColumns(table.header);
    if (columns === undefined) return unknown(table);
    const failure = await eachOf(table.rows, options, (cells, index) => {
      const { own, attributes } = split(take(table, cells), { ...columns });
      const { id = "", label } = own;
      return builder.node({ id, ...(label === undefined ? {} : { label }), attributes }, row(index));
    });
    if (failure !== undefined) return failure;
  }
  const edgeTable = await readTable(edges);
  if (!edgeTable.ok) return edgeTable;
  const table = edgeTable.value;
  const columns = options.edgeColumns ?? proposeEdgeColumns(table.header);
  if (columns === undefined) return unknown(table);
  const failure = await eachOf(
    table.rows,
    options,
    (cells, index) => {
      const { own, attributes } = split(take(table, cells), { ...columns });
      const { id, source = "", target = "", type, label } = own;
      const says = DIRECTEDNESS.indexOf(type?.toLowerCase() ?? "");
      return builder.edge(
        {
          ...(id === undefined ? {} : { id }),
          source,
          target,
          ...(type === undefined || says !== -1 ? {} : { type }),
          ...(label === undefined ? {} : { label }),
          directed: says !== 1,
          attributes,
        },
        row(index),
      );
    },
    0.5,
  );
  return failure ?? builder.graph({ implied: nodes === undefined });
}
