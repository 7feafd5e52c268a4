import { GRAPH_FILE_FORMAT, GRAPH_FILE_VERSION, GraphFile } from "#model/graph-file.ts";
import type { Outcome } from "#model/diagnostic.ts";
import type { LoadProblem } from "#model/load-problem.ts";

/** Reads a graph file's text: JSON, of a version that this page reads, and whole. */
function parseGraphFile(text: string, url: string): Outcome<GraphFile, LoadProblem> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, problems: [{ code: "graph-not-json", url, detail: String(error) }] };
  }
  if (typeof json === "object" && json !== null && "format" in json && json.format === GRAPH_FILE_FORMAT) {
    const version = "version" in json ? JSON.stringify(json.version) : "";
    if (version !== String(GRAPH_FILE_VERSION)) {
      return { ok: false, problems: [{ code: "graph-other-version", url, version, readable: GRAPH_FILE_VERSION }] };
    }
  }
  const parsed = GraphFile.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  return {
    ok: false,
    problems: parsed.error.issues
      .slice(0, 1)
      .map(({ path, message }) => ({ code: "graph-invalid", url, at: path.join("."), detail: message })),
  };
}

/** What it takes to fetch: the platform's `fetch`, or a stand-in. */
export type Fetch = (url: string) => Promise<Pick<Response, "ok" | "status" | "text">>;

/** Fetches a graph file. Never rejects. */
export async function loadGraphFile(url: string, fetch: Fetch): Promise<Outcome<GraphFile, LoadProblem>> {
  try {
    const response = await fetch(url);
    if (!response.ok) return { ok: false, problems: [{ code: "graph-missing", url, httpStatus: response.status }] };
    return parseGraphFile(await response.text(), url);
  } catch (error) {
    return { ok: false, problems: [{ code: "graph-unreachable", url, detail: String(error) }] };
  }
}
