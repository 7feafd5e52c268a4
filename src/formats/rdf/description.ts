import { type Language, languages, type Localized } from "#model/language.ts";
import { idIn, type Space } from "./names.ts";
import { orderOf } from "./node.ts";
import type { RdfProblem } from "#model/rdf-problem.ts";
import { byCodeUnit, keyOf, type Quad, type Term } from "./term.ts";
import { expanded, RDF_TYPE, type TermName, terms } from "./terms.ts";

type Properties = Map<string, Term[]>;

/** What was read about one thing. Whatever is wrong with it is noted, and something of the right type is given instead. */
export interface Description {
  readonly iri: string;
  /** Whether anything is said about it. */
  readonly known: boolean;
  readonly types: () => string[];
  readonly all: (name: TermName) => readonly Term[];
  readonly text: (name: TermName) => string | undefined;
  /** A text in one language. */
  readonly textIn: (name: TermName, language: Language) => string | undefined;
  readonly texts: (name: TermName) => Localized | undefined;
  readonly number: (name: TermName) => number | undefined;
  readonly truth: (name: TermName) => boolean | undefined;
  /** The id of what a property names. */
  readonly id: (name: TermName, space: Space) => string | undefined;
  readonly iriOf: (name: TermName) => string | undefined;
  /** A list of ids in its order. */
  readonly ids: (name: TermName, space: Space) => string[];
  /** A list in its order, nothing where none was given. */
  readonly list: (name: TermName) => readonly Term[] | undefined;
  /** What an rdf:Seq has, from its first member to the first number that is missing. */
  readonly members: () => readonly Term[];
  readonly to: (iri: string) => Description;
  /** What a property names, described. */
  readonly of: (name: TermName) => Description[];
  /** What cannot be left out. */
  readonly need: <Value>(name: TermName, value: Value | undefined, otherwise: Value) => Value;
  /** What a value was read as. That it could not be read is noted. */
  readonly readable: <Value>(name: TermName, term: Term, value: Value | undefined) => Value | undefined;
}

/** Everything that was read. */
export interface Knowledge {
  readonly about: (iri: string) => Description;
  /** Names of all things of a class, sorted. */
  readonly having: (type: `${string}:${string}`) => readonly Description[];
  /** Every subject. */
  readonly subjects: () => IterableIterator<string>;
  readonly problems: readonly RdfProblem[];
  readonly note: (problem: RdfProblem) => void;
}

/** What stands in a term, whatever it is. */
const lexical = (term: Term) => (term.kind === "iri" ? term.iri : term.text);

/** Predicates that say something to us; a triple with any other one may stand beside them. */
const heard: ReadonlySet<string> = new Set([RDF_TYPE, ...Object.values(terms).map(({ iri }) => iri)]);
const MEMBER = expanded("rdf:_");

function unique(some: readonly Term[]): readonly Term[] {
  return some.length < 2 ? some : [...new Map(some.map((term) => [keyOf(term), term])).values()];
}

/** Gathers what is said about each thing, in whichever graph. */
export class Gathered {
  readonly #subjects = new Map<string, Properties>();
  readonly #ofType = new Map<string, Set<string>>();

  add({ subject, predicate, object }: Omit<Quad, "graph">): void {
    if (!heard.has(predicate) && !predicate.startsWith(MEMBER)) return;
    let properties = this.#subjects.get(subject);
    if (properties === undefined) this.#subjects.set(subject, (properties = new Map<string, Term[]>()));
    const objects = properties.get(predicate);
    if (objects === undefined) properties.set(predicate, [object]);
    else objects.push(object);
    if (predicate !== RDF_TYPE || object.kind !== "iri") return;
    const members = this.#ofType.get(object.iri);
    if (members === undefined) this.#ofType.set(object.iri, new Set([subject]));
    else members.add(subject);
  }

  /** What was gathered, to be asked about. */
  knowledge(): Knowledge {
    const problems: RdfProblem[] = [];
    const note = (problem: RdfProblem) => void problems.push(problem);
    const about = (iri: string) => describe(iri, this.#subjects.get(iri), { about, note });
    return {
      about,
      having: (type) => [...(this.#ofType.get(expanded(type)) ?? [])].sort(byCodeUnit).map(about),
      subjects: () => this.#subjects.keys(),
      problems,
      note,
    };
  }
}

/** The number in a literal of any of the datatypes of numbers. */
function numberIn(term: Term): number | undefined {
  const number = term.kind === "literal" && term.text.trim() !== "" ? Number(term.text) : NaN;
  return Number.isFinite(number) ? number + 0 : undefined;
}

const truths: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);

type Means = Pick<Knowledge, "about" | "note">;

function describe(iri: string, properties: Properties | undefined, { about, note }: Means): Description {
  const all = (name: TermName) => unique(properties?.get(terms[name].iri) ?? []);
  const missing = (name: TermName) => note({ code: "rdf-value-missing", node: iri, property: terms[name].iri });
  const readable = <Value>(name: TermName, term: Term, value: Value | undefined) => {
    const problem = { node: iri, property: terms[name].iri, value: lexical(term) };
    if (value === undefined) note({ code: "rdf-value-unreadable", ...problem });
    return value;
  };
  const only = (name: TermName, some: readonly Term[]) => {
    if (some.length > 1) note({ code: "rdf-values-differ", node: iri, property: terms[name].iri });
    return some[0];
  };
  const one = (name: TermName) => only(name, all(name));
  const textIn = (name: TermName, language: Language) => {
    const term = only(
      name,
      all(name).filter((each) => each.kind === "literal" && each.language === language),
    );
    return term && lexical(term);
  };
  const idOf = (name: TermName, space: Space, term: Term) =>
    readable(name, term, term.kind === "iri" ? idIn(space, term.iri) : undefined);
  const list = (name: TermName): readonly Term[] | undefined => {
    const order = about(orderOf(iri, name));
    if (!order.known)
      return properties?.has(terms[name].iri)
        ? all(name).toSorted((a, b) => byCodeUnit(keyOf(a), keyOf(b)))
        : undefined;
    return order.members();
  };
  return {
    iri,
    known: properties !== undefined,
    types: () => (properties?.get(RDF_TYPE) ?? []).flatMap((term) => (term.kind === "iri" ? [term.iri] : [])),
    all,
    text: (name) => {
      const term = one(name);
      return term && lexical(term);
    },
    textIn,
    texts: (name) => {
      if (all(name).length === 0) return undefined;
      const [en, it] = languages.map((language) => textIn(name, language));
      if (en === undefined || it === undefined) missing(name);
      return { en: en ?? "", it: it ?? "" };
    },
    number: (name) => {
      const term = one(name);
      return term && readable(name, term, numberIn(term));
    },
    truth: (name) => {
      const term = one(name);
      return term && readable(name, term, truths.get(lexical(term)));
    },
    id: (name, space) => {
      const term = one(name);
      return term && idOf(name, space, term);
    },
    iriOf: (name) => {
      const term = one(name);
      return term?.kind === "iri" ? term.iri : undefined;
    },
    ids: (name, space) => (list(name) ?? []).flatMap((term) => idOf(name, space, term) ?? []),
    list,
    members: () => {
      const some: Term[] = [];
      for (let index = 1; ; index += 1) {
        const member = properties?.get(`${MEMBER}${index}`)?.[0];
        if (member === undefined) return some;
        some.push(member);
      }
    },
    to: about,
    of: (name) => all(name).flatMap((term) => (term.kind === "iri" ? [about(term.iri)] : [])),
    need: (name, value, otherwise) => {
      if (value === undefined && all(name).length === 0) missing(name);
      return value ?? otherwise;
    },
    readable,
  };
}
