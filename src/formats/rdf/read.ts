import type { Outcome } from "#model/diagnostic.ts";
import { GRAPH_FILE_FORMAT, GRAPH_FILE_VERSION, GraphFile } from "#model/graph-file.ts";
import { limits } from "../import/limits.ts";
import { utf8Length } from "../utf8.ts";
import type { Knowledge } from "./description.ts";
import { parseRdf, type RdfSyntax } from "./parse.ts";
import { readArticles } from "./parts/articles.ts";
import { readClaims } from "./parts/claims.ts";
import { readDataSet } from "./parts/data-set.ts";
import { readDisagreements } from "./parts/disagreements.ts";
import { readEntities } from "./parts/entities.ts";
import { readOntology } from "./parts/ontology.ts";
import { readFacts, readRelations } from "./parts/statements.ts";
import type { RdfProblem } from "#model/rdf-problem.ts";
import { byCodeUnit } from "./term.ts";

/** How much is read: bytes of UTF-8, and relations. Beyond it a reader's memory does not reach. */
export const rdfLimits = { bytes: limits.bytes, relations: limits.edges } as const;

/** How many problems are told: of a file that is of another kind all through, the first say enough. */
const PROBLEMS = 20;

type Read = Outcome<GraphFile, RdfProblem>;

/** Keys without a value left out, as in a graph file. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, compact(inner)]));
}

/** Lists are in the order of their items' ids, as in every graph file. */
function byId(items: readonly unknown[]): unknown[] {
  const idOf = (item: unknown) => String((item as { readonly id?: unknown }).id);
  return items.toSorted((a, b) => byCodeUnit(idOf(a), idOf(b)));
}

function restored(knowledge: Knowledge, hash: string): unknown {
  return compact({
    format: GRAPH_FILE_FORMAT,
    version: GRAPH_FILE_VERSION,
    hash,
    ontology: readOntology(knowledge),
    entities: byId(readEntities(knowledge)),
    articles: byId(readArticles(knowledge)),
    relations: byId(readRelations(knowledge)),
    facts: byId(readFacts(knowledge)),
    claims: byId(readClaims(knowledge)),
    disagreements: byId(readDisagreements(knowledge)),
  });
}

const refuse = (...problems: readonly RdfProblem[]): Read => ({ ok: false, problems: problems.slice(0, PROBLEMS) });

/**
 * Reads a graph back from RDF that this application wrote, in any of its syntaxes, whoever stored and serialised it in
 * between: neither the graphs nor the order of the triples matter, and triples of others are passed over. What was written is
 * restored whole, but for lone surrogates, which no file holds. RDF in another vocabulary is refused, as is what would need
 * something from the network.
 */
export async function readRdf(text: string, syntax: RdfSyntax): Promise<Read> {
  const bytes = utf8Length(text);
  if (bytes > rdfLimits.bytes) return refuse({ code: "rdf-too-large", bytes, limit: rdfLimits.bytes });
  const parsed = await parseRdf(text, syntax);
  if (!parsed.ok) return refuse(...parsed.problems);
  const knowledge = parsed.value.knowledge();
  const hash = readDataSet(knowledge);
  if (hash === undefined) return refuse(...knowledge.problems);
  const relations = knowledge.having("trama:Relation").length;
  const limit = rdfLimits.relations;
  if (relations > limit) return refuse({ code: "rdf-too-many-relations", relations, limit });
  const file = restored(knowledge, hash);
  if (knowledge.problems.length > 0) return refuse(...knowledge.problems);
  const graph = GraphFile.safeParse(file);
  if (graph.success) return { ok: true, value: graph.data };
  return refuse(
    ...graph.error.issues.map(({ path, message }): RdfProblem => ({
      code: "rdf-invalid",
      at: path.map(String).join("."),
      detail: message,
    })),
  );
}
