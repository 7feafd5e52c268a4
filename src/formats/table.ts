import { csv } from "./data/csv.ts";
import { cypher } from "./data/cypher.ts";
import { dot } from "./data/dot.ts";
import { gexf } from "./data/gexf.ts";
import { graphml } from "./data/graphml.ts";
import { jgf } from "./data/jgf.ts";
import { json } from "./data/json.ts";
import { mermaid } from "./data/mermaid.ts";
import type { Format } from "./format.ts";
import { ftm } from "./ftm/ftm.ts";
import { html } from "./page/html.ts";
import { pdf } from "./picture/pdf.ts";
import { png } from "./picture/png.ts";
import { svg } from "./picture/svg.ts";
import { jsonld } from "./rdf/json-ld.ts";
import { nquads } from "./rdf/n-quads.ts";
import { trig } from "./rdf/trig.ts";
import { turtle } from "./rdf/turtle.ts";
import { snapshot } from "./snapshot/snapshot.ts";

/** Everything that a graph can be written as, in the order in which it is offered. */
export const formats: readonly Format[] = [
  png,
  svg,
  pdf,
  html,
  snapshot,
  csv,
  json,
  gexf,
  graphml,
  jgf,
  cypher,
  mermaid,
  dot,
  turtle,
  trig,
  nquads,
  jsonld,
  ftm,
];
