import type { Outcome } from "#model/diagnostic.ts";
import { GRAPH_FILE_FORMAT } from "#model/graph-file.ts";
import { SNAPSHOT_FORMAT, SNAPSHOT_VERSION, SnapshotFile, type SnapshotProblem } from "#model/snapshot-file.ts";
import { jsonPlace } from "./json-place.ts";

/** Characters; a larger file would hold the page up for longer than anybody waits. */
const MOST_CHARACTERS = 100_000_000;

type Json = Readonly<Record<string, unknown>>;

/** How a file of one version becomes one of the next. */
export type Migrations = Readonly<Record<number, (older: Json) => Json>>;

/** A graph file by itself is a snapshot from before there were any: all of it, seen as on a first visit. */
const migrations: Migrations = {
  0: (graph) => ({
    format: SNAPSHOT_FORMAT,
    version: 1,
    name: "",
    notes: "",
    view: "",
    pins: {},
    places: {},
    degrees: {},
    camera: null,
    graph,
  }),
};

function versionOf(json: Json): number | null {
  if (json["format"] === GRAPH_FILE_FORMAT) return 0;
  const { version } = json;
  return json["format"] === SNAPSHOT_FORMAT && typeof version === "number" && Number.isInteger(version) && version > 0
    ? version
    : null;
}

const refuse = (problem: SnapshotProblem): Outcome<SnapshotFile, SnapshotProblem> => ({
  ok: false,
  problems: [problem],
});

/** Reads a snapshot's text. One of an older version is brought up to date; a newer one is refused. */
export function readSnapshot(
  text: string,
  { migrate = migrations, version: present = SNAPSHOT_VERSION }: { migrate?: Migrations; version?: number } = {},
): Outcome<SnapshotFile, SnapshotProblem> {
  if (text.length > MOST_CHARACTERS) return refuse({ code: "too-large", most: MOST_CHARACTERS });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refuse({ code: "not-json", ...jsonPlace(text, error) });
  }
  if (typeof json !== "object" || json === null) return refuse({ code: "not-snapshot" });
  let file = json as Json;
  const version = versionOf(file);
  if (version === null) return refuse({ code: "not-snapshot" });
  if (version > present) return refuse({ code: "newer-version", version, readable: present });
  for (let step = version; step < present; step++) file = migrate[step]?.(file) ?? file;
  const parsed = SnapshotFile.safeParse(file);
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  return refuse({ code: "invalid", at: issue?.path.join(".") ?? "", detail: issue?.message ?? "" });
}
