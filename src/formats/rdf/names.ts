import { wellFormed } from "./term.ts";

/**
 * Where the names of what a graph holds begin. The top-level name `.invalid` belongs to nobody, now or ever (RFC 6761), so
 * that these names claim no site and nothing is ever fetched from them; `urn:` would need a registered namespace, and few
 * tools shorten its names. A name does not depend on the data set: two parts of one graph, or a later version of it, speak of
 * the same entity by the same name.
 */
const BASE = "https://trama.invalid/";

/** Kinds of things that have names, each with the path before their ids. */
const paths = {
  entity: "entity/",
  article: "article/",
  relation: "relation/",
  fact: "fact/",
  claim: "claim/",
  disagreement: "disagreement/",
  date: "date/",
  dataset: "dataset/",
  type: "entity-type/",
  family: "family/",
  rel: "relation-type/",
  prop: "property/",
  lens: "lens/",
  /** Our own terms. */
  trama: "vocabulary/",
} as const;
export type Space = keyof typeof paths;

/** Beginnings of names, by the short form that stands for them in Turtle and JSON-LD. */
export const prefixes: Readonly<Record<string, string>> = {
  edtf: "http://id.loc.gov/datatypes/edtf/",
  oa: "http://www.w3.org/ns/oa#",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "https://schema.org/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  ...Object.fromEntries(Object.entries(paths).map(([space, path]) => [space, BASE + path])),
};

/** Where the names of our own terms begin. */
export const VOCABULARY = BASE + paths.trama;

/** Whatever an IRI or a path may not hold goes as `%XX`. A colon may stay, and ids have many. */
function encoded(id: string): string {
  const text = encodeURIComponent(wellFormed(id)).replaceAll("%3A", ":");
  // A reader that resolves a path would take these for "here" and "up".
  return text === "." || text === ".." ? text.replaceAll(".", "%2E") : text;
}

/** The name of something, or of a part of it: an amount of a claim, a side of a disagreement. */
export function nameOf(space: Space, id: string, ...part: readonly (string | number)[]): string {
  return [BASE + paths[space] + encoded(id), ...part].join("/");
}

/** The id in a name, nothing where it is not the name of such a thing. */
export function idIn(space: Space, name: string): string | undefined {
  const start = BASE + paths[space];
  if (!name.startsWith(start)) return undefined;
  const id = name.slice(start.length);
  if (id.includes("/")) return undefined;
  try {
    return decodeURIComponent(id);
  } catch {
    return undefined;
  }
}

/** The short form of a name with what comes after it, nothing where none of the beginnings fits. */
export function shortened(name: string): { readonly prefix: string; readonly local: string } | undefined {
  const start = name.startsWith(BASE)
    ? name.indexOf("/", BASE.length)
    : Math.max(name.lastIndexOf("/"), name.lastIndexOf("#"));
  const end = start + 1;
  const prefix = prefixOf.get(name.slice(0, end));
  return prefix === undefined ? undefined : { prefix, local: name.slice(end) };
}

const prefixOf: ReadonlyMap<string, string> = new Map(
  Object.entries(prefixes).map(([prefix, start]) => [start, prefix]),
);
