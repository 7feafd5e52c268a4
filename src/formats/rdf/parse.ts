import type { Outcome } from "#model/diagnostic.ts";
import { Gathered } from "./description.ts";
import type { RdfProblem } from "#model/rdf-problem.ts";
import { iri, type Term } from "./term.ts";

export const rdfSyntaxes = ["turtle", "trig", "nquads", "jsonld"] as const;
/** How RDF is written; the ids are those of the formats. */
export type RdfSyntax = (typeof rdfSyntaxes)[number];

/** A term as the readers hand it over. */
interface ForeignTerm {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

interface ForeignQuad {
  readonly subject: ForeignTerm;
  readonly predicate: ForeignTerm;
  readonly object: ForeignTerm;
}

type Parsed = Outcome<Gathered, RdfProblem>;

function termOf({ termType, value, language, datatype }: ForeignTerm): Term | undefined {
  if (termType === "NamedNode") return iri(value);
  if (termType !== "Literal") return undefined;
  const tagged = language === undefined || language === "" ? {} : { language };
  return { kind: "literal", text: value, ...tagged, datatype: datatype?.value ?? "" };
}

/** Nothing of ours is about a blank node or has one for its value: what does is somebody's addition, and passed over. */
function addTo(gathered: Gathered, { subject, predicate, object }: ForeignQuad): void {
  const term = termOf(object);
  if (term === undefined || subject.termType !== "NamedNode") return;
  gathered.add({ subject: subject.value, predicate: predicate.value, object: term });
}

const failed = (problem: RdfProblem): Parsed => ({ ok: false, problems: [problem] });

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The line that an error of the reader of Turtle names. */
function lineOf(error: unknown): number | undefined {
  const { context } = error as { readonly context?: { readonly line?: unknown } };
  return typeof context?.line === "number" ? context.line : undefined;
}

const mediaTypes = { turtle: "text/turtle", trig: "application/trig", nquads: "application/n-quads" } as const;

async function parseText(text: string, syntax: keyof typeof mediaTypes): Promise<Parsed> {
  const { Parser } = await import("n3");
  const gathered = new Gathered();
  const unreadable = (error: unknown) =>
    failed({ code: "rdf-unreadable", line: lineOf(error), detail: messageOf(error) });
  return await new Promise<Parsed>((resolve) => {
    const onQuad = (error: unknown, quad: ForeignQuad | null | undefined) => {
      if (error !== null && error !== undefined) resolve(unreadable(error));
      else if (quad === null || quad === undefined) resolve({ ok: true, value: gathered });
      else addTo(gathered, quad);
    };
    new Parser({ format: mediaTypes[syntax] }).parse(text, onQuad as never);
  });
}

/** The line of the place that an error of the JSON reader names. */
function jsonLine(text: string, message: string): number | undefined {
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? undefined : text.slice(0, Number(position)).split("\n").length;
}

async function parseJsonLd(text: string): Promise<Parsed> {
  let document: object;
  try {
    // A byte order mark is no JSON.
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    document = typeof json === "object" && json !== null ? json : {};
  } catch (error) {
    const detail = messageOf(error);
    return failed({ code: "rdf-unreadable", line: jsonLine(text, detail), detail });
  }
  const { default: jsonld } = await import("jsonld");
  let remote: string | undefined;
  const documentLoader = (url: string) => {
    remote ??= url;
    return Promise.reject(new Error("remote"));
  };
  try {
    const quads = (await jsonld.toRDF(document, { documentLoader })) as unknown as readonly ForeignQuad[];
    const gathered = new Gathered();
    for (const quad of quads) addTo(gathered, quad);
    return { ok: true, value: gathered };
  } catch (error) {
    if (remote !== undefined) return failed({ code: "rdf-remote-context", url: remote });
    return failed({ code: "rdf-unreadable", detail: messageOf(error) });
  }
}

/** Reads what RDF says about each thing. Nothing is ever fetched. */
export async function parseRdf(text: string, syntax: RdfSyntax): Promise<Parsed> {
  return syntax === "jsonld" ? await parseJsonLd(text) : await parseText(text, syntax);
}
