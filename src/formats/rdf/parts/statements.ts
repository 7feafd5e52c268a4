import type { GraphFile } from "#model/graph-file.ts";
import type { Fact, Origin, Relation } from "#model/statement.ts";
import type { Description, Knowledge } from "../description.ts";
import { idIn, nameOf } from "../names.ts";
import { describe, type Node } from "../node.ts";
import { DEFAULT_GRAPH, iri, type Quad, type Term } from "../term.ts";
import { readStatus, statusTerm } from "./statuses.ts";

const ARTICLE = "article:";

/** Whoever asserts something: an entity, or an article that has no outlet. */
export function asserterTerm(asserter: string): Term {
  const isArticle = asserter.startsWith(ARTICLE);
  return iri(isArticle ? nameOf("article", asserter.slice(ARTICLE.length)) : nameOf("entity", asserter));
}

function asserterIn(term: Term): string | undefined {
  if (term.kind !== "iri") return undefined;
  const article = idIn("article", term.iri);
  return article === undefined ? idIn("entity", term.iri) : `${ARTICLE}${article}`;
}

function writeBacking({ status, origins, disagreements, claims }: Relation | Fact, node: Node): void {
  node
    .put("status", statusTerm(status))
    .list(
      "backedBy",
      claims.map((id) => iri(nameOf("claim", id))),
    )
    .list(
      "inDisagreement",
      disagreements.map((id) => iri(nameOf("disagreement", id))),
    );
  origins.forEach((origin, index) => {
    const part = node
      .part("origin", index + 1)
      .a("trama:Origin")
      .number("position", index + 1);
    part.list("asserter", origin.map(asserterTerm));
    node.put("origin", iri(part.iri));
  });
}

/**
 * Relations and facts: what claims are about. A relation is described as rdf:Statement describes a triple, which is not to
 * say that the triple holds; a fact has no object, since each claim may give another value.
 */
export function writeStatements({ relations, facts }: GraphFile, quads: Quad[]): void {
  for (const relation of relations) {
    const node = describe(quads, DEFAULT_GRAPH, nameOf("relation", relation.id))
      .a("rdf:Statement", "trama:Relation")
      .name("subject", "entity", relation.subject)
      .name("predicate", "rel", relation.type)
      .name("object", "entity", relation.object)
      .text("event", relation.event);
    writeBacking(relation, node);
  }
  for (const fact of facts) {
    const node = describe(quads, DEFAULT_GRAPH, nameOf("fact", fact.id))
      .a("trama:Fact")
      .name("subject", "entity", fact.subject)
      .name("predicate", "prop", fact.property);
    writeBacking(fact, node);
  }
}

function readBacking(node: Description) {
  const origins = node
    .of("origin")
    .map((origin) => ({ place: origin.number("position") ?? 0, list: origin.list("asserter") ?? [] }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ list }): Origin => list.flatMap((term) => node.readable("asserter", term, asserterIn(term)) ?? []));
  return {
    status: readStatus(node),
    origins,
    disagreements: node.ids("inDisagreement", "disagreement"),
    claims: node.ids("backedBy", "claim"),
  };
}

export function readRelations(knowledge: Knowledge): unknown[] {
  return knowledge.having("trama:Relation").map((node) => ({
    id: idIn("relation", node.iri),
    subject: node.id("subject", "entity"),
    type: node.id("predicate", "rel"),
    object: node.id("object", "entity"),
    event: node.text("event"),
    ...readBacking(node),
  }));
}

export function readFacts(knowledge: Knowledge): unknown[] {
  return knowledge.having("trama:Fact").map((node) => ({
    id: idIn("fact", node.iri),
    subject: node.id("subject", "entity"),
    property: node.id("predicate", "prop"),
    ...readBacking(node),
  }));
}
