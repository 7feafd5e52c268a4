import { capitalised } from "#model/name.ts";
import { datesOf } from "#graph/dates.ts";
import { claimsOf, disagreementsOf, type KnowledgeGraph, typeOf } from "#graph/knowledge-graph.ts";
import type { Claim, Value } from "#model/claim.ts";
import type { Entity } from "#model/entity.ts";
import type { Language } from "#model/language.ts";
import type { Fact, Relation } from "#model/statement.ts";
import type { ExportSource } from "../format.ts";

/** What an attribute holds; `json` is a text in JSON, for formats whose attributes have neither lists nor objects. */
export type AttributeKind = "string" | "integer" | "double" | "json";
type Attributes = Readonly<Record<string, string | number>>;

/** An attribute that nodes or edges of a graph may have. */
export interface AttributeColumn {
  readonly name: string;
  readonly kind: AttributeKind;
}

export interface PropertyNode {
  readonly id: string;
  /** In the interface's language, as it stands alone. */
  readonly label: string;
  readonly entity: Entity;
  readonly attributes: Attributes;
}

export interface PropertyEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly relation: Relation;
  readonly attributes: Attributes;
}

/** A graph as most graph tools know one: nodes and edges with attributes that are texts and numbers. */
export interface PropertyGraph {
  readonly nodes: readonly PropertyNode[];
  readonly edges: readonly PropertyEdge[];
  /** Those that occur, in a fixed order. */
  readonly nodeColumns: readonly AttributeColumn[];
  readonly edgeColumns: readonly AttributeColumn[];
}

interface Column<Row> extends AttributeColumn {
  readonly read: (row: Row) => string | number | undefined;
}

const text = <Row>(name: string, read: (row: Row) => string | undefined): Column<Row> => ({
  name,
  kind: "string",
  read,
});

/** What is a list or more, as JSON; nothing where it is empty. */
const json = <Row>(name: string, read: (row: Row) => readonly unknown[]): Column<Row> => ({
  name,
  kind: "json",
  read: (row) => {
    const items = read(row);
    return items.length === 0 ? undefined : JSON.stringify(items);
  },
});

type ValueText = {
  readonly [Kind in Value["kind"]]: (
    value: Extract<Value, { kind: Kind }>,
    language: Language,
  ) => string | number | undefined;
};

const valueTexts: ValueText = {
  number: ({ number }) => number,
  money: ({ amount: { value, currency } }) => (currency === undefined ? String(value) : `${value} ${currency}`),
  date: ({ date }) => date.text,
  text: (value, language) => value.text[language],
  entity: ({ entity }) => entity,
};

/** What a fact comes down to: the value of the first of its surest claims. */
function valueOf(graph: KnowledgeGraph, fact: Fact, language: Language): string | number | undefined {
  const claim = claimsOf(graph, fact).find(({ status }) => status === fact.status);
  if (claim?.kind !== "property") return undefined;
  const read = valueTexts[claim.value.kind] as (value: Value, language: Language) => string | number | undefined;
  return read(claim.value, language);
}

/** Claims with the whole of their article, so that they can be understood by themselves. */
function withArticles(graph: KnowledgeGraph, claims: readonly Claim[]) {
  return claims.map((claim) => ({ ...claim, article: graph.articles.get(claim.article) ?? claim.article }));
}

function nodeColumns({ graph, part, speech: { language } }: ExportSource): Column<Entity>[] {
  const { entityTypes, properties } = graph.ontology;
  const typeLabel = (entity: Entity) => entityTypes[entity.type]?.label;
  const inPart = new Set(part.facts.map(({ id }) => id));
  const facts = (entity: Entity) => (graph.factsOf.get(entity.id) ?? []).filter(({ id }) => inPart.has(id));
  return [
    text("type", ({ type }) => type),
    text("type_en", (entity) => typeLabel(entity)?.en),
    text("type_it", (entity) => typeLabel(entity)?.it),
    text("label_en", ({ label }) => label.en),
    text("label_it", ({ label }) => label.it),
    json("aliases", ({ aliases }) => aliases),
    text("jurisdiction", ({ jurisdiction }) => jurisdiction),
    ...Object.entries(properties).map(([property, { kind }]): Column<Entity> => ({
      // Kept apart from the names that every node has.
      name: `fact_${property}`,
      kind: kind === "number" ? "double" : "string",
      read: (entity) => {
        const fact = facts(entity).find((each) => each.property === property);
        return fact === undefined ? undefined : valueOf(graph, fact, language);
      },
    })),
    json("facts", (entity) =>
      facts(entity).map((fact) => ({
        ...fact,
        disagreements: disagreementsOf(graph, fact),
        claims: withArticles(graph, claimsOf(graph, fact)),
      })),
    ),
  ];
}

function edgeColumns({ graph }: ExportSource): Column<Relation>[] {
  const familyLabel = (relation: Relation) => graph.ontology.families[typeOf(graph, relation).family]?.label;
  return [
    text("type", ({ type }) => type),
    text("family", (relation) => typeOf(graph, relation).family),
    text("family_en", (relation) => familyLabel(relation)?.en),
    text("family_it", (relation) => familyLabel(relation)?.it),
    text("label_en", (relation) => typeOf(graph, relation).label.en),
    text("label_it", (relation) => typeOf(graph, relation).label.it),
    text("event", ({ event }) => event),
    text("status", ({ status }) => status),
    text("stage", (relation) => typeOf(graph, relation).stage),
    { name: "origins", kind: "integer", read: ({ origins }) => origins.length },
    text("when", (relation) => {
      const dates = new Set(datesOf(graph, relation).map((date) => date.text));
      return dates.size === 0 ? undefined : [...dates].join(" | ");
    }),
    json("asserted_by", ({ origins }) => origins),
    json("disagreements", (relation) => disagreementsOf(graph, relation)),
    json("claims", (relation) => withArticles(graph, claimsOf(graph, relation))),
  ];
}

function attributesOf<Row>(columns: readonly Column<Row>[], row: Row): Attributes {
  return Object.fromEntries(
    columns.flatMap(({ name, read }) => {
      const value = read(row);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** The columns that some row fills. */
function used(
  columns: readonly AttributeColumn[],
  rows: readonly { readonly attributes: Attributes }[],
): AttributeColumn[] {
  return columns
    .filter(({ name }) => rows.some(({ attributes }) => Object.hasOwn(attributes, name)))
    .map(({ name, kind }) => ({ name, kind }));
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * What there is to write as nodes and edges, each list in the order of ids. Facts are attributes of their node, claims of
 * their edge: as the text of a JSON array, since most formats have texts and numbers only.
 */
export function propertyGraph(source: ExportSource): PropertyGraph {
  const { graph, part, speech } = source;
  const [ofNodes, ofEdges] = [nodeColumns(source), edgeColumns(source)];
  const nodes = part.entities.toSorted(byId).map((entity) => ({
    id: entity.id,
    label: capitalised(entity.label[speech.language]),
    entity,
    attributes: attributesOf(ofNodes, entity),
  }));
  const edges = part.relations.toSorted(byId).map((relation) => ({
    id: relation.id,
    source: relation.subject,
    target: relation.object,
    label: typeOf(graph, relation).label[speech.language],
    relation,
    attributes: attributesOf(ofEdges, relation),
  }));
  return { nodes, edges, nodeColumns: used(ofNodes, nodes), edgeColumns: used(ofEdges, edges) };
}
