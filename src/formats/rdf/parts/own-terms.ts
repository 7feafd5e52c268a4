import { describe } from "../node.ts";
import { nameOf } from "../names.ts";
import { DEFAULT_GRAPH, type Quad } from "../term.ts";
import { classes, properties } from "../vocabulary.ts";

/** What our own terms mean, so that a file explains itself. */
export function writeOwnTerms(quads: Quad[]): void {
  const kinds = [
    { table: classes, type: "rdfs:Class" },
    { table: properties, type: "rdf:Property" },
  ] as const;
  for (const { table, type } of kinds) {
    for (const [name, { label, comment }] of Object.entries(table)) {
      describe(quads, DEFAULT_GRAPH, nameOf("trama", name)).a(type).texts("label", label).texts("comment", comment);
    }
  }
}
