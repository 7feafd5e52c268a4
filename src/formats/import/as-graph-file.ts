import type { Article } from "#model/article.ts";
import type { Claim } from "#model/claim.ts";
import type { Outcome } from "#model/diagnostic.ts";
import type { Entity } from "#model/entity.ts";
import { GRAPH_FILE_FORMAT, GRAPH_FILE_VERSION, type GraphFile } from "#model/graph-file.ts";
import { type ArticleId, type ClaimId, type EntityId, factId, type PropertyId, relationId } from "#model/ids.ts";
import type { ImportLoss, ImportProblem } from "#model/import-problem.ts";
import type { Language } from "#model/language.ts";
import type { Ontology } from "#model/ontology.ts";
import type { Fact, Relation } from "#model/statement.ts";
import { placesOf } from "./places.ts";
import { kebabCase, UniqueIds } from "./names.ts";
import { Losses, type PlainEdge, type PlainGraph, type PlainNode } from "./plain-graph.ts";
import { attributeText, propertiesOf, type ReadProperty } from "./properties.ts";
import { dateOf } from "./spell-date.ts";
import { aliasesIn, localizedOf, same, unsaidOfEdge, unsaidOfNode } from "./said.ts";
import { edgeName, edgeTypesOf, nodeTypesOf } from "./types.ts";

/** A graph of somebody else's as one of ours, and what it lost on the way, what its reader left out included. */
export interface Imported {
  readonly graph: GraphFile;
  readonly lost: readonly ImportLoss[];
}

export interface ImportOptions {
  /** SHA-256 of a text in UTF-8, as hex: pages and Node each have their own. */
  readonly hash: (text: string) => Promise<string>;
}

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

const nameOf = ({ id, label }: PlainNode) => (label === undefined || label.trim() === "" ? id : label);

function entitiesOf(nodes: readonly PlainNode[], typeOf: (node: PlainNode) => Entity["type"]) {
  const ids = new UniqueIds("-");
  const places = placesOf(nodes);
  return nodes.map((node, index): Entity => {
    const name = nameOf(node);
    const label = localizedOf(node.attributes, "label") ?? same(name);
    const known = [label.en, label.it].map((each) => each.toLowerCase());
    const others = [node.id, name].filter((each) => !known.includes(each.toLowerCase()));
    const aliases = [...new Set([...others, ...(aliasesIn(node.attributes) ?? [])])];
    const position = places?.[index];
    return {
      id: ids.of(kebabCase(node.id) || kebabCase(name) || "entity") as EntityId,
      type: typeOf(node),
      label,
      aliases,
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

/** What an edge says besides the sentence of its type, as far as it can be shown. */
function detailsOf(edge: PlainEdge, verbs: readonly (string | undefined)[], { losses, merged }: Context): string[] {
  const type = edgeName(edge);
  const label = edge.label === undefined || [type, ...verbs].includes(edge.label.trim()) ? [] : [edge.label.trim()];
  const attributes = unsaidOfEdge(edge.attributes, !merged).flatMap(([name, value]) => {
    const read = attributeText(value);
    if (read === undefined || ("text" in read && read.text === type)) return [];
    if ("text" in read) return [`${name}: ${read.text}`];
    losses.add(read.lost);
    return [];
  });
  return [...label, ...attributes].filter((detail) => detail !== "");
}

interface Context {
  readonly article: ArticleId;
  readonly entityOf: (id: string) => Entity;
  readonly losses: Losses;
  /** Which attribute is the type of nodes. */
  readonly typeAttribute: string | undefined;
  /** Whether there is one family for all relations. */
  readonly merged: boolean;
}

/** Every edge as a relation with one claim. Of several between the same ends and of one type, each is an event. */
function relationsOf(
  edges: readonly PlainEdge[],
  types: readonly Relation["type"][],
  ontology: Ontology,
  context: Context,
): Statements<Relation> {
  const { article, entityOf, losses } = context;
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
    const [subject, object] = [entityOf(edge.source).label, entityOf(edge.target).label];
    const details = detailsOf(edge, [verb?.en, verb?.it], context);
    const says = (language: Language) =>
      [`${subject[language]} ${verb?.[language] ?? ""} ${object[language]}`, ...details].join(" · ");
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
  { article, entityOf, losses, typeAttribute }: Context,
): Statements<Fact> {
  const found: Statements<Fact> = { statements: [], claims: [] };
  for (const node of nodes) {
    const entity = entityOf(node.id);
    for (const [name, value] of unsaidOfNode(node.attributes, typeAttribute)) {
      const read = attributeText(value);
      if (read === undefined) continue;
      if ("lost" in read) {
        losses.add(read.lost);
        continue;
      }
      const { text } = read;
      const { id, valueOf } = properties.byName.get(name) as ReadProperty;
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
        says: { en: `${entity.label.en} · ${name}: ${text}`, it: `${entity.label.it} · ${name}: ${text}` },
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
  const context = {
    article: article.id,
    entityOf,
    losses,
    typeAttribute: nodeTypes.attribute,
    merged: edgeTypes.merged,
  };
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
