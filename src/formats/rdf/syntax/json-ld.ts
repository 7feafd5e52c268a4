import { prefixes, shortened, VOCABULARY } from "../names.ts";
import { byCodeUnit, DEFAULT_GRAPH, type Quad, type Term, XSD } from "../term.ts";
import { RDF_TYPE, type Shape, terms } from "../terms.ts";

type Json = string | number | boolean | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

const byIri: ReadonlyMap<string, { readonly key: string; readonly shape: Shape }> = new Map(
  Object.entries(terms).map(([key, { iri, shape }]) => [iri, { key, shape }]),
);

function shortIri(iri: string): string {
  const short = shortened(iri);
  // What begins with two slashes would be taken for an address of its own.
  return short === undefined || short.local.startsWith("//") ? iri : `${short.prefix}:${short.local}`;
}

/** A class or an individual: our own by its name alone. */
function termName(iri: string): string {
  return iri.startsWith(VOCABULARY) ? iri.slice(VOCABULARY.length) : shortIri(iri);
}

function contextOf(name: string, shape: Shape, iri: string): Json {
  const id = shortIri(iri);
  if (shape === "name") return { "@id": id, "@type": "@id" };
  if (shape === "term") return { "@id": id, "@type": "@vocab" };
  if (shape === "localized") return { "@id": id, "@container": "@language" };
  if (typeof shape === "object") return { "@id": id, "@type": shortIri(shape.datatype) };
  return id;
}

/** What the short names stand for, in the file itself: nothing has to be fetched. */
function context(): Json {
  const ours = Object.entries(terms).filter(
    ([, { iri, shape }]) =>
      !iri.startsWith(VOCABULARY) || typeof shape === "object" || (shape !== "plain" && shape !== "any"),
  );
  return {
    "@version": 1.1,
    "@vocab": VOCABULARY,
    ...prefixes,
    ...Object.fromEntries(
      ours.sort(([a], [b]) => byCodeUnit(a, b)).map(([name, { iri, shape }]) => [name, contextOf(name, shape, iri)]),
    ),
  };
}

function native(text: string, datatype: string): number | boolean | undefined {
  if (datatype === `${XSD}boolean`) return text === "true";
  // Numbers with a fraction or an exponent would come back in another form.
  return datatype === `${XSD}integer` && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
}

function spelledOut(term: Term): Json {
  if (term.kind === "iri") return { "@id": shortIri(term.iri) };
  const { text, language, datatype } = term;
  if (language !== undefined) return { "@value": text, "@language": language };
  const plain = datatype === `${XSD}string` ? text : native(text, datatype);
  return plain ?? { "@value": text, "@type": shortIri(datatype) };
}

function valueOf(term: Term, shape: Shape): Json {
  if (term.kind === "iri") {
    if (shape === "name") return shortIri(term.iri);
    return shape === "term" ? termName(term.iri) : spelledOut(term);
  }
  return typeof shape === "object" && shape.datatype === term.datatype ? term.text : spelledOut(term);
}

const oneOrMany = (values: readonly Json[]): Json =>
  values.length === 1 && values[0] !== undefined ? values[0] : values;

/** Texts by their languages. */
function byLanguage(objects: readonly Term[]): Json {
  const texts: Record<string, Json[]> = {};
  for (const term of objects) {
    if (term.kind === "literal" && term.language !== undefined) (texts[term.language] ??= []).push(term.text);
  }
  return Object.fromEntries(Object.entries(texts).map(([language, some]) => [language, oneOrMany(some)]));
}

type Properties = Map<string, Term[]>;
type Subjects = Map<string, Properties>;

/** Quads of one graph by subject and predicate, in their order. */
function gather(quads: readonly Quad[]): Map<string, Subjects> {
  const graphs = new Map<string, Subjects>();
  const at = <Value>(map: Map<string, Value>, key: string, empty: () => Value): Value => {
    const value = map.get(key) ?? empty();
    map.set(key, value);
    return value;
  };
  for (const { graph, subject, predicate, object } of quads) {
    const subjects = at(graphs, graph, () => new Map<string, Properties>());
    const properties = at(subjects, subject, () => new Map<string, Term[]>());
    at(properties, predicate, () => []).push(object);
  }
  return graphs;
}

/** Whether one thing exists only as a part of another: its name says so. */
const isPartOf = (part: Term, whole: string) => part.kind === "iri" && part.iri.startsWith(`${whole}/`);

/** The things of one graph; a part stands within the thing that it is a part of. */
function nodes(subjects: Subjects): Map<string, JsonObject> {
  const parts = new Set<string>();
  for (const [subject, properties] of subjects) {
    for (const object of [...properties.values()].flat()) {
      if (isPartOf(object, subject) && object.kind === "iri" && subjects.has(object.iri)) parts.add(object.iri);
    }
  }
  const nested = new Set<string>();
  const node = (subject: string, properties: Properties): JsonObject => {
    const entries = [...properties].map(([predicate, objects]): [string, Json] => {
      if (predicate === RDF_TYPE)
        return ["@type", oneOrMany(objects.map((each) => (each.kind === "iri" ? termName(each.iri) : "")))];
      const { key, shape } = byIri.get(predicate) ?? { key: shortIri(predicate), shape: "any" };
      if (shape === "localized") return [key, byLanguage(objects)];
      const values = objects.map((object): Json => {
        const part = object.kind === "iri" && isPartOf(object, subject) ? subjects.get(object.iri) : undefined;
        if (part === undefined || object.kind !== "iri" || nested.has(object.iri)) return valueOf(object, shape);
        nested.add(object.iri);
        return node(object.iri, part);
      });
      return [key, oneOrMany(values)];
    });
    return { "@id": shortIri(subject), ...Object.fromEntries(entries) };
  };
  const whole = [...subjects].filter(([subject]) => !parts.has(subject));
  return new Map(whole.map(([subject, properties]) => [subject, node(subject, properties)]));
}

/** A JSON-LD document, with its context in it and a thing a line. An article holds the graph of what it claims. */
export function jsonLdText(quads: readonly Quad[]): string {
  const graphs = gather(quads);
  const things = nodes(graphs.get(DEFAULT_GRAPH) ?? new Map<string, Properties>());
  for (const [graph, subjects] of graphs) {
    if (graph === DEFAULT_GRAPH) continue;
    const thing = things.get(graph) ?? { "@id": shortIri(graph) };
    things.set(graph, { ...thing, "@graph": [...nodes(subjects).values()] });
  }
  return `${JSON.stringify({ "@context": context(), "@graph": [...things.values()] }, null, 2)}\n`;
}
