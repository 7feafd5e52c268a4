/** What RDF says things with: IRIs and literals. Blank nodes are never written: they have no name to come back to. */
export type Term =
  | { readonly kind: "iri"; readonly iri: string }
  | { readonly kind: "literal"; readonly text: string; readonly language?: string; readonly datatype: string };

/** A triple and the graph that it stands in; the empty text is the default graph. */
export interface Quad {
  readonly graph: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: Term;
}

export const DEFAULT_GRAPH = "";

export const XSD = "http://www.w3.org/2001/XMLSchema#";
const LANG_STRING = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";
/** The Library of Congress's datatype of partial dates. */
export const EDTF = "http://id.loc.gov/datatypes/edtf/EDTF-level1";

/** A lone half of a surrogate pair is no character and has no bytes in UTF-8; it becomes what any encoder makes of it. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}

export function iri(value: string): Term {
  return { kind: "iri", iri: value };
}

/** A literal of some datatype, by default a plain text. */
export function literal(text: string, datatype = `${XSD}string`): Term {
  return { kind: "literal", text: wellFormed(text), datatype };
}

export function inLanguage(text: string, language: string): Term {
  return { kind: "literal", text: wellFormed(text), language, datatype: LANG_STRING };
}

/** A number's digits without an exponent: readers of doubles differ in how many of them they keep. */
function digits(value: number): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const point = whole.length + Number(exponent);
  const all = whole + fraction;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${all}`;
  const padded = all.padEnd(point, "0");
  return point === padded.length ? sign + padded : `${sign}${padded.slice(0, point)}.${padded.slice(point)}`;
}

/** A number: an integer where it is one, a decimal otherwise. */
export function numeric(value: number): Term {
  const text = digits(value);
  return literal(text, text.includes(".") ? `${XSD}decimal` : `${XSD}integer`);
}

export function truth(value: boolean): Term {
  return literal(String(value), `${XSD}boolean`);
}

/** A text that two terms share only where they are the same. */
export function keyOf(term: Term): string {
  return term.kind === "iri" ? `<${term.iri}` : `"${term.text}"@${term.language ?? ""}^${term.datatype}`;
}

/** Compares by UTF-16 units: the same everywhere, whatever the language. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
