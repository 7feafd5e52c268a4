import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { json } from "./json.ts";

export type { Format, WriteOptions, WrittenFile } from "./format.ts";

/** Everything that a graph can be written as. */
export const formats: readonly Format[] = [csv, json];
