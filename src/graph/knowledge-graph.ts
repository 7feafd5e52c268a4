import { MultiDirectedGraph } from "graphology";
import type { Article } from "#model/article.ts";
import type { Claim } from "#model/claim.ts";
import type { Disagreement } from "#model/disagreement.ts";
import type { Entity } from "#model/entity.ts";
import type { GraphFile } from "#model/graph-file.ts";
import type { ArticleId, ClaimId, DisagreementId, EntityId, FactId, RelationId } from "#model/ids.ts";
import type { Family, Ontology, RelationType } from "#model/ontology.ts";
import type { Fact, Relation } from "#model/statement.ts";
import type { Story } from "#model/story.ts";

/** A graph file, indexed: what every question is asked of. */
export interface KnowledgeGraph {
  readonly hash: string;
  readonly ontology: Ontology;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly relations: ReadonlyMap<RelationId, Relation>;
  readonly facts: ReadonlyMap<FactId, Fact>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly disagreements: ReadonlyMap<DisagreementId, Disagreement>;
  readonly stories: readonly Story[];
  /** Entities as nodes, relations as edges, by their ids. */
  readonly network: MultiDirectedGraph;
  readonly factsOf: ReadonlyMap<EntityId, readonly Fact[]>;
  /** For a part of a graph: relations that its entities have in the whole one. */
  readonly wholeDegrees: ReadonlyMap<EntityId, number>;
  /** For a graph as it was known on a day: the graph with what became known later. */
  readonly whole?: KnowledgeGraph;
}

/** The graph with all that ever became known: what a graph as known was taken from, or else the graph itself. */
export const wholeOf = (graph: KnowledgeGraph): KnowledgeGraph => graph.whole ?? graph;

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<Item["id"], Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Indexes a valid graph file. For a part of a graph, `wholeDegrees` says how many relations there were in the whole. */
export function indexGraph(file: GraphFile, wholeDegrees: KnowledgeGraph["wholeDegrees"] = new Map()): KnowledgeGraph {
  const network = new MultiDirectedGraph();
  for (const entity of file.entities) network.addNode(entity.id);
  for (const { id, subject, object } of file.relations) {
    // A part of a graph may name entities that it does not describe.
    network.mergeNode(subject);
    network.mergeNode(object);
    network.addEdgeWithKey(id, subject, object);
  }
  const factsOf = new Map<EntityId, Fact[]>();
  for (const fact of file.facts) factsOf.set(fact.subject, [...(factsOf.get(fact.subject) ?? []), fact]);
  return {
    hash: file.hash,
    ontology: file.ontology,
    entities: byId(file.entities),
    articles: byId(file.articles),
    relations: byId(file.relations),
    facts: byId(file.facts),
    claims: byId(file.claims),
    disagreements: byId(file.disagreements),
    stories: file.stories ?? [],
    network,
    factsOf,
    wholeDegrees,
  };
}

/** The relations that begin or end at an entity, in the order of the graph file. */
export function relationsOf(graph: KnowledgeGraph, entity: EntityId): Relation[] {
  if (!graph.network.hasNode(entity)) return [];
  return graph.network
    .edges(entity)
    .map((id) => graph.relations.get(id as RelationId))
    .filter((relation) => relation !== undefined)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Number of relations that begin or end at an entity in the whole graph. */
export function degreeOf(graph: KnowledgeGraph, entity: EntityId): number {
  return graph.network.hasNode(entity) ? graph.network.degree(entity) : 0;
}

/** How much an entity weighs in a picture: its relations in the whole graph, even where this is a part of it. */
export function weightOf(graph: KnowledgeGraph, entity: EntityId): number {
  return graph.wholeDegrees.get(entity) ?? degreeOf(graph, entity);
}

/** The type of a relation. Every valid graph file defines those that it uses. */
export function typeOf(graph: KnowledgeGraph, relation: Relation): RelationType {
  const type = graph.ontology.relationTypes[relation.type];
  if (type === undefined) throw new Error(`The graph file lost relation type ${relation.type}`);
  return type;
}

/** The families in the ontology's order, with their ids. */
export function familiesOf(graph: KnowledgeGraph): [keyof Ontology["families"], Family][] {
  return Object.entries(graph.ontology.families) as [keyof Ontology["families"], Family][];
}

/** The claims of a relation or fact, in the order that the build gave them. */
export function claimsOf(graph: KnowledgeGraph, statement: Relation | Fact): Claim[] {
  return statement.claims.map((id) => graph.claims.get(id)).filter((claim) => claim !== undefined);
}

/** What sources disagree about in a relation or fact. */
export function disagreementsOf(graph: KnowledgeGraph, statement: Relation | Fact): Disagreement[] {
  return statement.disagreements
    .map((id) => graph.disagreements.get(id))
    .filter((disagreement) => disagreement !== undefined);
}
