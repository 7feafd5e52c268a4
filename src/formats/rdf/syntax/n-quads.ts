import { strToU8 } from "fflate";
import { DEFAULT_GRAPH, type Quad, type Term, XSD } from "../term.ts";
import { quotedByNumber } from "./escape.ts";

function termText(term: Term): string {
  if (term.kind === "iri") return `<${term.iri}>`;
  const text = quotedByNumber(term.text);
  if (term.language !== undefined) return `${text}@${term.language}`;
  return term.datatype === `${XSD}string` ? text : `${text}^^<${term.datatype}>`;
}

function lineOf({ graph, subject, predicate, object }: Quad): string {
  const triple = `<${subject}> <${predicate}> ${termText(object)}`;
  return graph === DEFAULT_GRAPH ? `${triple} .\n` : `${triple} <${graph}> .\n`;
}

/** A line a quad. */
export function nQuadsText(quads: readonly Quad[]): string {
  return quads.map(lineOf).join("");
}

/** How many lines become bytes at a time. */
const LINES = 100_000;

/**
 * The same as bytes where there are more lines than that: without prefixes the largest graphs make more text than a string
 * can hold.
 */
export function nQuadsContent(quads: readonly Quad[], lines = LINES): string | Uint8Array {
  if (quads.length <= lines) return nQuadsText(quads);
  const chunks: Uint8Array[] = [];
  for (let start = 0; start < quads.length; start += lines) {
    chunks.push(strToU8(nQuadsText(quads.slice(start, start + lines))));
  }
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
