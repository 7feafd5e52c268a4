import type { Article } from "#model/article.ts";
import type { Claim } from "#model/claim.ts";
import type { Outcome } from "#model/diagnostic.ts";
import type { Entity } from "#model/entity.ts";
import { GRAPH_FILE_FORMAT, GRAPH_FILE_VERSION, type GraphFile } from "#model/graph-file.ts";
import { type ArticleId, type ClaimId, type EntityId, factId, type PropertyId, relationId } from "#model/ids.ts";
import type { ImportLoss, ImportProblem } from "#model/import-problem.ts";
import type { Localized } from "#model/language.ts";
import type { Ontology } from "#model/ontology.ts";
import type { Fact, Relation } from "#model/statement.ts";
import { placesOf } from "./places.ts";
import { kebabCase, UniqueIds } from "./names.ts";
import { Losses, type PlainEdge, type PlainGraph, type PlainNode } from "./plain-graph.ts";
import { attributeText, LONGEST_VALUE, propertiesOf } from "./properties.ts";
import { dateOf } from "./spell-date.ts";
import { edgeTypesOf, nodeTypesOf } from "./types.ts";

/** A graph of somebody else's as one of ours, and what it lost on the way, what its reader left out included. */
export interface Imported {
  readonly graph: GraphFile;
  readonly lost: readonly ImportLoss[];
}

export interface ImportOptions {
  /** SHA-256 of a text in UTF-8, as hex: pages and Node each have their own. */
  readonly hash: (text: string) => Promise<string>;
}

const same = (text: string): Localized => ({ en: text, it: text });
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** What a claim is that only the file makes: nobody else is known to say so, nor where, nor since when. */
const unsourced = {
  status: "stated",
  attributedTo: [],
  via: [],
  quoted: false,
  unsourced: true,
} satisfies Partial<Claim>;

/** A statement that rests on one such claim. */
const backed = (claim: ClaimId) => ({ status: "stated" as const, origins: [], disagreements: [], claims: [claim] });

/** The file as an article. When it was published nobody knows, nor in which language. */
function articleOf(fileName: string): Article {
  const id = (kebabCase(fileName.replace(/\.[^.]*$/, "")) || "file") as ArticleId;
  const published = { text: "../..", first: null, last: null, precision: "interval", approximate: false } as const;
  return { id, language: "und", published, ...(fileName === "" ? {} : { title: fileName }) };
}

const labelOf = ({ id, label }: PlainNode) => (label === undefined || label.trim() === "" ? id : label);

function entitiesOf(nodes: readonly PlainNode[], typeOf: (node: PlainNode) => Entity["type"]) {
  const ids = new UniqueIds("-");
  const places = placesOf(nodes);
  return nodes.map((node, index): Entity => {
    const label = labelOf(node);
    const position = places?.[index];
    return {
      id: ids.of(kebabCase(node.id) || kebabCase(label) || "entity") as EntityId,
      type: typeOf(node),
      label: same(label),
      aliases: node.id === label ? [] : [node.id],
      ...(position === undefined ? {} : { position }),
    };
  });
}

interface Statements<Statement> {
  readonly statements: Statement[];
  readonly claims: Claim[];
}

/** A date that one stretch of time makes; several are no date. */
function whenOf({ spells = [] }: PlainEdge, losses: Losses) {
  const [only] = spells;
  const when = spells.length === 1 && only !== undefined ? dateOf(only) : undefined;
  if (when === undefined) losses.add("times", spells.length);
  return when;
}

/** Attributes that say again what a type or a label does. */
function saysOf(edge: PlainEdge, sentence: string, losses: Losses): string {
  const more = Object.entries(edge.attributes).flatMap(([name, value]) => {
    const text = attributeText(value);
    if (text === undefined) return [];
    if (text.length <= LONGEST_VALUE) return [`${name}: ${text}`];
    losses.add("long-values");
    return [];
  });
  return [sentence, ...more].join(" · ");
}

interface Context {
  readonly article: ArticleId;
  readonly entityOf: (id: string) => Entity;
  readonly losses: Losses;
}

/** Every edge as a relation with one claim. Of several between the same ends and of one type, each is an event. */
function relationsOf(
  edges: readonly PlainEdge[],
  types: readonly Relation["type"][],
  ontology: Ontology,
  { article, entityOf, losses }: Context,
): Statements<Relation> {
  const keys = edges.map((edge, index) => {
    const [subject, object] = [entityOf(edge.source).id, entityOf(edge.target).id];
    return { subject, type: types[index] as Relation["type"], object };
  });
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(relationId(key), (counts.get(relationId(key)) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const found: Statements<Relation> = { statements: [], claims: [] };
  for (const [index, edge] of edges.entries()) {
    const key = keys[index] as (typeof keys)[number];
    const pair = relationId(key);
    const number = (numbers.get(pair) ?? 0) + 1;
    numbers.set(pair, number);
    const event = (counts.get(pair) ?? 0) > 1 ? { event: String(number) } : {};
    const id = relationId({ ...key, ...event });
    const claim = `${article}:${id}` as ClaimId;
    const verb = ontology.relationTypes[key.type]?.label;
    const [subject, object] = [entityOf(edge.source).label.en, entityOf(edge.target).label.en];
    const says = (language: keyof Localized) =>
      saysOf(edge, `${subject} ${verb?.[language] ?? ""} ${object}`, language === "en" ? losses : new Losses());
    const when = whenOf(edge, losses);
    if (!edge.directed) losses.add("undirected");
    found.statements.push({ id, ...key, ...event, ...backed(claim) });
    found.claims.push({
      kind: "relation",
      id: claim,
      article,
      ...key,
      ...event,
      ...(when === undefined ? {} : { when }),
      ...unsourced,
      says: { en: says("en"), it: says("it") },
    });
  }
  return found;
}

/** Every attribute of a node as a fact with one claim. */
function factsOf(
  nodes: readonly PlainNode[],
  properties: ReturnType<typeof propertiesOf>,
  { article, entityOf, losses }: Context,
): Statements<Fact> {
  const found: Statements<Fact> = { statements: [], claims: [] };
  for (const node of nodes) {
    const entity = entityOf(node.id);
    for (const { id, name, valueOf } of properties.list) {
      const attribute = Object.hasOwn(node.attributes, name) ? node.attributes[name] : undefined;
      const text = attributeText(attribute);
      if (text === undefined) continue;
      if (text.length > LONGEST_VALUE) {
        losses.add("long-values");
        continue;
      }
      const property = id as PropertyId;
      const fact = factId(entity.id, property);
      const claim = `${article}:${fact}` as ClaimId;
      found.statements.push({ id: fact, subject: entity.id, property, ...backed(claim) });
      found.claims.push({
        kind: "property",
        id: claim,
        article,
        subject: entity.id,
        property,
        value: valueOf(text),
        ...unsourced,
        says: same(`${entity.label.en} · ${name}: ${text}`),
      });
    }
  }
  return found;
}

/**
 * Makes a graph file of a plain graph: a type for each that the nodes' attributes name, a relation type for each that edges
 * have, the attributes of nodes as facts. Nobody is said to have said any of it: each edge and each fact is one claim without
 * a source, whose article is the file. The same graph and name give the same bytes. Refuses a graph without nodes.
 */
export async function asGraphFile(
  plain: PlainGraph,
  fileName: string,
  { hash }: ImportOptions,
): Promise<Outcome<Imported, ImportProblem>> {
  if (plain.nodes.length === 0) return { ok: false, problems: [{ code: "empty" }] };
  const losses = new Losses();
  for (const { code, count } of plain.lost) losses.add(code, count);
  const article = articleOf(fileName);
  const nodeTypes = nodeTypesOf(plain.nodes);
  const entities = entitiesOf(plain.nodes, nodeTypes.typeOf);
  const byPlainId = new Map(plain.nodes.map(({ id }, index) => [id, entities[index] as Entity]));
  const entityOf = (id: string) => byPlainId.get(id) as Entity;
  const edgeTypes = edgeTypesOf(plain, (id) => entityOf(id).type);
  const properties = propertiesOf(plain.nodes, nodeTypes.attribute);
  const ontology = {
    entityTypes: Object.fromEntries(nodeTypes.types),
    families: Object.fromEntries(edgeTypes.families),
    relationTypes: Object.fromEntries(edgeTypes.types),
    properties: properties.table,
    lenses: {},
  };
  const context = { article: article.id, entityOf, losses };
  const relations = relationsOf(plain.edges, edgeTypes.ids, ontology, context);
  const facts = factsOf(plain.nodes, properties, context);
  const content = {
    ontology,
    entities: entities.toSorted(byId),
    articles: [article],
    relations: relations.statements.toSorted(byId),
    facts: facts.statements.toSorted(byId),
    claims: [...relations.claims, ...facts.claims].sort(byId),
    disagreements: [],
  };
  const head = { format: GRAPH_FILE_FORMAT, version: GRAPH_FILE_VERSION } as const;
  const sealed = { ...head, hash: await hash(JSON.stringify({ ...head, ...content })), ...content };
  return { ok: true, value: { graph: sealed, lost: losses.list } };
}
