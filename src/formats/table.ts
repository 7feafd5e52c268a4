import { csv } from "./data/csv.ts";
import { json } from "./data/json.ts";
import type { Format } from "./format.ts";
import { ftm } from "./ftm/ftm.ts";
import { png } from "./picture/png.ts";
import { svg } from "./picture/svg.ts";
import { jsonld } from "./rdf/json-ld.ts";
import { nquads } from "./rdf/n-quads.ts";
import { trig } from "./rdf/trig.ts";
import { turtle } from "./rdf/turtle.ts";

/** Everything that a graph can be written as, in the order in which it is offered. */
export const formats: readonly Format[] = [png, svg, csv, json, turtle, trig, nquads, jsonld, ftm];
