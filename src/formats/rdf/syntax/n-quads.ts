import { DEFAULT_GRAPH, type Quad, type Term, XSD } from "../term.ts";
import { quotedByNumber } from "./escape.ts";

function termText(term: Term): string {
  if (term.kind === "iri") return `<${term.iri}>`;
  const text = quotedByNumber(term.text);
  if (term.language !== undefined) return `${text}@${term.language}`;
  return term.datatype === `${XSD}string` ? text : `${text}^^<${term.datatype}>`;
}

/** A line a quad. */
export function nQuadsText(quads: readonly Quad[]): string {
  const lines = quads.map(({ graph, subject, predicate, object }) => {
    const triple = `<${subject}> <${predicate}> ${termText(object)}`;
    return graph === DEFAULT_GRAPH ? `${triple} .\n` : `${triple} <${graph}> .\n`;
  });
  return lines.join("");
}
