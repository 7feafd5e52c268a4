import { prefixes, shortened } from "../names.ts";
import { byCodeUnit, DEFAULT_GRAPH, keyOf, type Quad, type Term, XSD } from "../term.ts";
import { RDF_TYPE } from "../terms.ts";
import { quoted } from "./escape.ts";

/** What may follow a prefix in Turtle without being escaped; anything else is written as a whole IRI. */
const LOCAL = /^\w(?:[\w:-]*[\w-])?$/;

/** Literals that Turtle has a short form for. */
const bare: Readonly<Record<string, RegExp>> = {
  [`${XSD}integer`]: /^-?\d+$/,
  [`${XSD}decimal`]: /^-?\d+\.\d+$/,
  [`${XSD}boolean`]: /^(?:true|false)$/,
};

/** Writes names, and remembers which prefixes they took. */
class Names {
  readonly #used = new Set<string>();

  name(iri: string): string {
    const short = shortened(iri);
    if (short === undefined || !LOCAL.test(short.local)) return `<${iri}>`;
    this.#used.add(short.prefix);
    return `${short.prefix}:${short.local}`;
  }

  term(term: Term): string {
    if (term.kind === "iri") return this.name(term.iri);
    const { text, language, datatype } = term;
    if (language !== undefined) return `${quoted(text)}@${language}`;
    if (bare[datatype]?.test(text) === true) return text;
    return datatype === `${XSD}string` ? quoted(text) : `${quoted(text)}^^${this.name(datatype)}`;
  }

  header(): string {
    const used = [...this.#used].sort(byCodeUnit);
    return used.map((prefix) => `@prefix ${prefix}: <${prefixes[prefix] ?? ""}> .\n`).join("");
  }
}

/** Neighbours with the same key, together. */
function* runs<Item>(items: Iterable<Item>, keyOfItem: (item: Item) => string): Generator<[string, Item[]]> {
  let [key, run]: [string, Item[]] = ["", []];
  for (const item of items) {
    const next = keyOfItem(item);
    if (run.length > 0 && next !== key) {
      yield [key, run];
      run = [];
    }
    key = next;
    run.push(item);
  }
  if (run.length > 0) yield [key, run];
}

/** What is said about each subject, one after the other. */
function blocks(quads: readonly Quad[], names: Names, indent: string): string {
  let text = "";
  for (const [subject, about] of runs(quads, (quad) => quad.subject)) {
    const lines = Array.from(
      runs(about, (quad) => quad.predicate),
      ([predicate, some]) => {
        const verb = predicate === RDF_TYPE ? "a" : names.name(predicate);
        return `${indent}  ${verb} ${some.map(({ object }) => names.term(object)).join(", ")}`;
      },
    );
    text += `\n${indent}${names.name(subject)}\n${lines.join(" ;\n")} .\n`;
  }
  return text;
}

/** All triples without their graphs. The quads are sorted; a triple that several graphs hold is written once. */
export function turtleText(quads: readonly Quad[]): string {
  const place = ({ predicate }: Quad) => (predicate === RDF_TYPE ? "" : predicate);
  const triples = quads.toSorted(
    (a, b) =>
      byCodeUnit(a.subject, b.subject) ||
      byCodeUnit(place(a), place(b)) ||
      byCodeUnit(keyOf(a.object), keyOf(b.object)),
  );
  const once = triples.filter((triple, index) => {
    const before = triples[index - 1];
    return (
      before?.subject !== triple.subject ||
      before.predicate !== triple.predicate ||
      keyOf(before.object) !== keyOf(triple.object)
    );
  });
  const names = new Names();
  const body = blocks(once, names, "");
  return names.header() + body;
}

/** The triples of the default graph, then those of each named one in braces. The quads are sorted. */
export function triGText(quads: readonly Quad[]): string {
  const names = new Names();
  let body = "";
  for (const [graph, some] of runs(quads, (quad) => quad.graph)) {
    body +=
      graph === DEFAULT_GRAPH ? blocks(some, names, "") : `\n${names.name(graph)} {${blocks(some, names, "  ")}}\n`;
  }
  return names.header() + body;
}
