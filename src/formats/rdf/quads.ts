import type { GraphFile } from "#model/graph-file.ts";
import { writeArticles } from "./parts/articles.ts";
import { writeClaims } from "./parts/claims.ts";
import { writeDataSet } from "./parts/data-set.ts";
import { writeDates } from "./parts/dates.ts";
import { writeDisagreements } from "./parts/disagreements.ts";
import { writeEntities } from "./parts/entities.ts";
import { writeOntology } from "./parts/ontology.ts";
import { writeOwnTerms } from "./parts/own-terms.ts";
import { writeStatements } from "./parts/statements.ts";
import { writeStatuses } from "./parts/statuses.ts";
import { byCodeUnit, keyOf, type Quad } from "./term.ts";
import { RDF_TYPE } from "./terms.ts";

/**
 * A graph as RDF, each quad once: plain triples without blank nodes. What an article claims is in the graph that the article
 * gives its name to; all else (entities, relations, what the types and terms mean) is in the default graph. Sorted by graph,
 * subject, predicate (the type first) and object, so that equal graphs give equal files.
 */
export function quadsOf(file: GraphFile): Quad[] {
  const quads: Quad[] = [];
  writeDataSet(file, quads);
  writeOwnTerms(quads);
  writeStatuses(quads);
  writeOntology(file.ontology, quads);
  writeEntities(file.entities, quads);
  const dates = writeDates(file, quads);
  writeArticles(file.articles, dates, quads);
  writeStatements(file, quads);
  writeClaims(file, dates, quads);
  writeDisagreements(file.disagreements, dates, quads);
  return sortedOnce(quads);
}

const place = (predicate: string) => (predicate === RDF_TYPE ? "" : predicate);

function sortedOnce(quads: readonly Quad[]): Quad[] {
  const keyed = quads.map((quad) => ({ quad, key: keyOf(quad.object) }));
  keyed.sort(
    (a, b) =>
      byCodeUnit(a.quad.graph, b.quad.graph) ||
      byCodeUnit(a.quad.subject, b.quad.subject) ||
      byCodeUnit(place(a.quad.predicate), place(b.quad.predicate)) ||
      byCodeUnit(a.key, b.key),
  );
  return keyed
    .filter(({ quad, key }, index) => {
      const before = keyed[index - 1];
      return before?.key !== key || !sameTriple(before.quad, quad);
    })
    .map(({ quad }) => quad);
}

function sameTriple(a: Quad, b: Quad): boolean {
  return a.graph === b.graph && a.subject === b.subject && a.predicate === b.predicate;
}
