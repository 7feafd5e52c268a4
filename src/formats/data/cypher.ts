import { claimsOf } from "#graph/knowledge-graph.ts";
import type { EntityId } from "#model/ids.ts";
import { type ExportSource, type Format, wrote } from "../format.ts";
import { type PropertyEdge, propertyGraph, type PropertyNode } from "./property-graph.ts";

type CypherValue = string | number | readonly string[];

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/**
 * A text as an expression of Cypher. Neo4j reads `\u0027` as a quote before it reads strings, so no backslash may stand
 * before a `u`: there the string is cut in two, which `+` joins again.
 */
export function cypherString(text: string): string {
  const escaped = text.replaceAll(/[\\'\n\r\t]/g, (character) => ESCAPES[character] ?? character);
  return `'${escaped.replaceAll(/\\(?=u)/gi, "\\' + '")}'`;
}

/** A name of a label, a relation type or a property. */
export function cypherName(name: string): string {
  return `\`${name.replaceAll("`", "``").replaceAll("\\", "\uFFFD")}\``;
}

function literal(value: CypherValue): string {
  if (typeof value === "string") return cypherString(value);
  return typeof value === "number" ? String(value) : `[${value.map(cypherString).join(", ")}]`;
}

function map(properties: Readonly<Record<string, CypherValue>>): string {
  return `{${Object.entries(properties)
    .map(([name, value]) => `${cypherName(name)}: ${literal(value)}`)
    .join(", ")}}`;
}

/** `PublicBody` of `public_body`: what labels look like in Cypher. */
const labelOf = (type: string) => type.replaceAll(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function nodeStatement({ places }: ExportSource, { entity, label, attributes }: PropertyNode): string {
  const place = places.get(entity.id);
  const properties = {
    name: label,
    ...attributes,
    ...(entity.aliases.length === 0 ? {} : { aliases: entity.aliases }),
    ...(place === undefined ? {} : { x: place.x, y: place.y }),
  };
  const set = `SET n:${cypherName(labelOf(entity.type))}, n += ${map(properties)}`;
  return `MERGE (n:Entity {id: ${cypherString(entity.id)}})\n${set};`;
}

function edgeStatement({ graph }: ExportSource, { relation, label, attributes }: PropertyEdge): string {
  const ends = [relation.subject, relation.object].map((id: EntityId) => `(:Entity {id: ${cypherString(id)}})`);
  const claims = claimsOf(graph, relation).map((claim) =>
    JSON.stringify({ ...claim, article: graph.articles.get(claim.article) ?? claim.article }),
  );
  const type = cypherName(relation.type.toUpperCase());
  return [
    `MATCH ${ends.map((end, index) => end.replace("(", index === 0 ? "(a" : "(b")).join(", ")}`,
    `MERGE (a)-[r:${type} {id: ${cypherString(relation.id)}}]->(b)`,
    `SET r += ${map({ name: label, ...attributes, claims })};`,
  ].join("\n");
}

/**
 * A script that may be run again: it finds what it wrote before by its id. Facts are properties of nodes; claims of
 * relations a list of texts in JSON, each with its article.
 */
function cypherText(source: ExportSource): string {
  const { nodes, edges } = propertyGraph(source);
  const statements = [
    "CREATE CONSTRAINT trama_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;",
    ...nodes.map((node) => nodeStatement(source, node)),
    ...edges.map((edge) => edgeStatement(source, edge)),
  ];
  return `${statements.join("\n")}\n`;
}

export const cypher: Format = {
  id: "cypher",
  group: "data",
  label: { en: "Cypher", it: "Cypher" },
  purpose: { en: "for Neo4j; can be run again", it: "per Neo4j; si può eseguire di nuovo" },
  extension: "cypher",
  mediaType: "text/plain",
  copyable: true,
  write: (source) => wrote({ name: `${source.name}.cypher`, content: cypherText(source) }),
};
