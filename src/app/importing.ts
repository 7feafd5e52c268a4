import { proxy, wrap } from "comlink";
import type { StoreApi } from "zustand/vanilla";
import {
  type EdgeColumns,
  type NodeColumns,
  proposeEdgeColumns,
  proposeNodeColumns,
  readTable,
} from "#formats/import/csv.ts";
import {
  type Foreign,
  type ForeignFile,
  type ForeignGraph,
  isTable,
  type readForeign,
} from "#formats/import/foreign.ts";
import type { AskedTable, Session } from "#ui/shared/session.ts";
import type { ImportWorker } from "./workers/import.ts";

type Read = Awaited<ReturnType<typeof readForeign>>;

/** Bytes of a table that hold its header. */
const HEADER = 65_536;

/** The header of a table, from its beginning; a line that the cut leaves broken is left out. */
async function headerOf({ bytes }: ForeignFile): Promise<readonly string[]> {
  const head = new TextDecoder().decode(bytes.subarray(0, HEADER));
  const table = await readTable(head.split(/\r?\n/, 2).join("\n"));
  return table.ok ? table.value.header : [];
}

type Session$ = StoreApi<Session>;

/** Asks which columns of tables say what; `null` where the reader goes away. */
async function askColumns(session: Session$, files: readonly ForeignFile[]): Promise<Foreign | null> {
  const headers = await Promise.all(files.map(headerOf));
  // The table whose ends are told is that of the edges.
  const edgesAt = Math.max(
    0,
    headers.findIndex((header) => proposeEdgeColumns(header) !== undefined),
  );
  const [edges, nodes] = [files[edgesAt], files.find((_, index) => index !== edgesAt)];
  if (edges === undefined) return null;
  const asked: AskedTable<EdgeColumns> = {
    name: edges.name,
    header: headers[edgesAt] ?? [],
    proposed: proposeEdgeColumns(headers[edgesAt] ?? []) ?? {},
  };
  const nodeHeader = nodes === undefined ? [] : (headers[files.indexOf(nodes)] ?? []);
  const askedNodes: AskedTable<NodeColumns> | null =
    nodes === undefined
      ? null
      : { name: nodes.name, header: nodeHeader, proposed: proposeNodeColumns(nodeHeader) ?? {} };
  return new Promise((resolve) => {
    session.setState({
      dialog: "import",
      importing: {
        phase: "columns",
        edges: asked,
        nodes: askedNodes,
        answer: (columns) => {
          unsubscribe();
          resolve({
            file: edges,
            columns: columns.edges,
            ...(nodes !== undefined && columns.nodes !== null && { nodes: { file: nodes, columns: columns.nodes } }),
          });
        },
      },
    });
    const unsubscribe = session.subscribe(({ dialog }) => {
      if (dialog === "import") return;
      unsubscribe();
      session.setState({ importing: null });
      resolve(null);
    });
  });
}

/** Reads in a worker, which shows its progress and can be ended; `null` where the reader ended it. */
function readInWorker(session: Session$, foreign: Foreign): Promise<Read | null> {
  const worker = new Worker(new URL("./workers/import.ts", import.meta.url), { type: "module" });
  const { name } = foreign.file;
  return new Promise<Read | null>((resolve, reject) => {
    const stop = () => resolve(null);
    session.setState({ dialog: "import", importing: { phase: "reading", name, part: 0, stop } });
    const unsubscribe = session.subscribe(({ dialog }) => {
      if (dialog === "import") return;
      unsubscribe();
      stop();
    });
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    const told = proxy((part: number) => {
      const { importing } = session.getState();
      if (importing?.phase === "reading") session.setState({ importing: { ...importing, part } });
    });
    wrap<ImportWorker>(worker).read(foreign, told).then(resolve, reject);
  }).finally(() => {
    worker.terminate();
    session.setState(({ dialog }) => ({ importing: null, dialog: dialog === "import" ? null : dialog }));
  });
}

/** What came of reading a file: a graph, why there is none, or that the reader did not want it any more. */
export type ForeignOutcome =
  | { readonly kind: "graph"; readonly read: ForeignGraph }
  | { readonly kind: "problem"; readonly problem: Extract<Read, { readonly ok: false }>["problems"][number] }
  | { readonly kind: "stopped" };

/** Reads files of another program's: one, or a table of edges with one of nodes. Rejects where the worker fails. */
export async function importFiles(session: Session$, files: readonly ForeignFile[]): Promise<ForeignOutcome> {
  const [first] = files;
  if (first === undefined) return { kind: "stopped" };
  const foreign = isTable(first) ? await askColumns(session, files.slice(0, 2)) : { file: first };
  if (foreign === null) return { kind: "stopped" };
  const read = await readInWorker(session, foreign);
  if (read === null) return { kind: "stopped" };
  if (read.ok) return { kind: "graph", read: read.value };
  const [problem] = read.problems;
  return problem === undefined ? { kind: "stopped" } : { kind: "problem", problem };
}
