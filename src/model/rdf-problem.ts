/** Why RDF could not be read as a graph. */
export type RdfProblem =
  | { readonly code: "rdf-too-large"; readonly bytes: number; readonly limit: number }
  | { readonly code: "rdf-too-many-relations"; readonly relations: number; readonly limit: number }
  /** Not the syntax that it should be. `line` counts from 1. */
  | { readonly code: "rdf-unreadable"; readonly line?: number | undefined; readonly detail: string }
  /** JSON-LD that needs something from elsewhere, which is never fetched. */
  | { readonly code: "rdf-remote-context"; readonly url: string }
  /** RDF, but none that this application wrote. */
  | { readonly code: "rdf-other-vocabulary" }
  | { readonly code: "rdf-other-version"; readonly version: string; readonly readable: string }
  /** Files of several data sets in one: which of them it is cannot be said. */
  | { readonly code: "rdf-several-data-sets"; readonly hashes: readonly string[] }
  | { readonly code: "rdf-value-missing"; readonly node: string; readonly property: string }
  | { readonly code: "rdf-value-unreadable"; readonly node: string; readonly property: string; readonly value: string }
  | { readonly code: "rdf-values-differ"; readonly node: string; readonly property: string }
  /** What it says does not make a graph. */
  | { readonly code: "rdf-invalid"; readonly at: string; readonly detail: string };

/** Tells them from why other files could not be read. */
export function isRdfProblem(problem: { readonly code: string }): problem is RdfProblem {
  return problem.code.startsWith("rdf-");
}
