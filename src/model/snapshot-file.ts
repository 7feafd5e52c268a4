import * as z from "zod/mini";
import { GraphFile } from "./graph-file.ts";
import { EntityId } from "./ids.ts";
import { Point } from "./point.ts";

export const SNAPSHOT_FORMAT = "trama-snapshot";
export const SNAPSHOT_VERSION = 1;

/** A view with all that it shows: enough to see the same again, even where the data has changed or is gone. */
export const SnapshotFile = z.strictObject({
  format: z.literal(SNAPSHOT_FORMAT),
  version: z.literal(SNAPSHOT_VERSION),
  name: z.string(),
  /** Whatever its maker wanted to remember. */
  notes: z.string(),
  /** As the address's fragment has it, without `#`. */
  view: z.string(),
  /** Where the reader put entities by hand, and where all of them are, in the plane of the graph. */
  pins: z.record(EntityId, Point),
  places: z.record(EntityId, Point),
  /** Relations that each entity has in the whole data set: its size in the picture. */
  degrees: z.record(EntityId, z.int().check(z.nonnegative())),
  /**
   * CSS pixels a unit of the plane, the point in the middle of the window, and times what runs along its longer side is
   * drawn out; `null` where there was no canvas.
   */
  camera: z.nullable(
    z.strictObject({
      zoom: z.number().check(z.positive()),
      centre: Point,
      stretch: z.number().check(z.positive()),
    }),
  ),
  /** What the view shows, with claims, articles and the hash of the data set that it was taken from. */
  graph: GraphFile,
});
export type SnapshotFile = z.infer<typeof SnapshotFile>;

/** Why a file is no snapshot that can be opened. */
export type SnapshotProblem =
  | { readonly code: "not-json"; readonly line: number; readonly column: number; readonly detail: string }
  | { readonly code: "not-snapshot" }
  | { readonly code: "newer-version"; readonly version: number; readonly readable: number }
  | { readonly code: "invalid"; readonly at: string; readonly detail: string }
  | { readonly code: "too-large"; readonly most: number };
