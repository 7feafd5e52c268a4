import type { Localized } from "#model/language.ts";
import { languages } from "#model/language.ts";
import { nameOf, type Space } from "./names.ts";
import { byCodeUnit, inLanguage, iri, keyOf, literal, numeric, type Quad, type Term } from "./term.ts";
import { expanded, RDF_TYPE, type TermName, terms } from "./terms.ts";

/** Something that is being described: each call adds triples with it as their subject. Nothing given adds nothing. */
export interface Node {
  readonly iri: string;
  readonly a: (...types: `${string}:${string}`[]) => Node;
  readonly put: (name: TermName, ...objects: readonly (Term | undefined)[]) => Node;
  readonly text: (name: TermName, text: string | undefined) => Node;
  readonly texts: (name: TermName, texts: Localized | undefined) => Node;
  readonly number: (name: TermName, number: number | undefined) => Node;
  readonly name: (name: TermName, space: Space, id: string | undefined) => Node;
  /** Values whose order counts. Where a list may also not be given at all, an empty one is said to be empty. */
  readonly list: (name: TermName, items: readonly Term[] | undefined, options?: { readonly optional: true }) => Node;
  /** A triple whose predicate is no term of ours. */
  readonly direct: (predicate: string, object: Term) => Node;
  /** A thing that exists only as a part of this one. */
  readonly part: (...path: readonly (string | number)[]) => Node;
}

/** Whether a list can be had back by sorting its values. */
function isSorted(items: readonly Term[]): boolean {
  const keys = items.map(keyOf);
  return keys.every((key, index) => index === 0 || byCodeUnit(keys[index - 1] ?? "", key) < 0);
}

/** Where the order of a property's values is kept. */
export function orderOf(subject: string, name: TermName): string {
  return `${subject}/in-order/${name}`;
}

/** Describes something in a graph. */
export function describe(quads: Quad[], graph: string, subject: string): Node {
  const put = (predicate: string, object: Term) => quads.push({ graph, subject, predicate, object });
  const node: Node = {
    iri: subject,
    a: (...types) => {
      for (const type of types) put(RDF_TYPE, iri(expanded(type)));
      return node;
    },
    put: (name, ...objects) => {
      for (const object of objects) if (object !== undefined) put(terms[name].iri, object);
      return node;
    },
    text: (name, text) => node.put(name, text === undefined ? undefined : literal(text)),
    texts: (name, texts) => node.put(name, ...languages.map((each) => texts && inLanguage(texts[each], each))),
    number: (name, number) => node.put(name, number === undefined ? undefined : numeric(number)),
    name: (name, space, id) => node.put(name, id === undefined ? undefined : iri(nameOf(space, id))),
    list: (name, items, options) => {
      if (items === undefined) return node;
      node.put(name, ...items);
      if (isSorted(items) && (items.length > 0 || options === undefined)) return node;
      const order = describe(quads, graph, orderOf(subject, name)).a("rdf:Seq").put("orders", iri(terms[name].iri));
      items.forEach((item, index) => order.direct(expanded(`rdf:_${index + 1}`), item));
      return node.put("ordered", iri(order.iri));
    },
    direct: (predicate, object) => {
      put(predicate, object);
      return node;
    },
    part: (...path) => describe(quads, graph, [subject, ...path].join("/")),
  };
  return node;
}
