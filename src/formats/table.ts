import { csv } from "./data/csv.ts";
import { json } from "./data/json.ts";
import type { Format } from "./format.ts";
import { pdf } from "./picture/pdf.ts";
import { png } from "./picture/png.ts";
import { snapshot } from "./snapshot/snapshot.ts";
import { html } from "./page/html.ts";
import { svg } from "./picture/svg.ts";

/** Everything that a graph can be written as, in the order in which it is offered. */
export const formats: readonly Format[] = [png, svg, pdf, html, snapshot, csv, json];
