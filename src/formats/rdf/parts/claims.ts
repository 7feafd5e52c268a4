import type { Article } from "#model/article.ts";
import type { Claim } from "#model/claim.ts";
import type { GraphFile } from "#model/graph-file.ts";
import { type ArticleId, factId, relationId } from "#model/ids.ts";
import type { Knowledge } from "../description.ts";
import { idIn, nameOf } from "../names.ts";
import { describe, type Node } from "../node.ts";
import { iri, type Quad, type Term, truth } from "../term.ts";
import { type Dates, edtfOf, readDate } from "./dates.ts";
import { readPlace, writePlace } from "./places.ts";
import { asserterTerm } from "./statements.ts";
import { readStatus, statusTerm } from "./statuses.ts";
import { readAmount, readValue, writeAmount, writeValue } from "./values.ts";

type Articles = ReadonlyMap<ArticleId, Article>;

/** Who asserts a claim in the end: nobody where it names no source. */
function assertersOf({ attributedTo, article, unsourced }: Claim, articles: Articles): readonly string[] {
  if (unsourced === true) return [];
  return attributedTo.length > 0 ? attributedTo : [articles.get(article)?.outlet ?? `article:${article}`];
}

function bodyOf(claim: Claim): string {
  return claim.kind === "relation"
    ? nameOf("relation", relationId(claim))
    : nameOf("fact", factId(claim.subject, claim.property));
}

const names = (ids: readonly string[]) => ids.map((id) => iri(nameOf("entity", id)));

/** What a claim gives its subject, and what it says besides. */
function writeContent(claim: Claim, node: Node, dates: Dates): readonly Term[] {
  if (claim.kind === "property") return writeValue(claim.value, node, dates);
  if (claim.amount !== undefined) node.put("amount", writeAmount(claim.amount, node));
  return [iri(nameOf("entity", claim.object))];
}

/**
 * Claims, each in its article's graph, and beside them the triples that they claim: these only where a claim neither denies
 * nor alleges them, since who reads no more than such triples takes them for true.
 */
export function writeClaims({ claims, articles }: GraphFile, dates: Dates, quads: Quad[]): void {
  const known = new Map(articles.map((article) => [article.id, article]));
  for (const claim of claims) {
    const graph = nameOf("article", claim.article);
    const node = describe(quads, graph, nameOf("claim", claim.id))
      .a("schema:Claim", "oa:Annotation")
      .put("hasBody", iri(bodyOf(claim)))
      .put("hadPrimarySource", iri(graph))
      .put("status", statusTerm(claim.status))
      .list("wasAttributedTo", names(claim.attributedTo))
      .list("via", names(claim.via))
      .put("assertedBy", ...assertersOf(claim, known).map(asserterTerm))
      .put("quoted", claim.quoted ? truth(true) : undefined)
      .put("unsourced", claim.unsourced === true ? truth(true) : undefined)
      .name("respondsTo", "claim", claim.respondsTo)
      .texts("text", claim.says);
    if (claim.when !== undefined) node.put("temporalCoverage", edtfOf(claim.when)).put("when", iri(dates(claim.when)));
    writePlace(claim, graph, node);
    const objects = writeContent(claim, node, dates);
    if (claim.status === "denied" || claim.status === "alleged") continue;
    const predicate = claim.kind === "relation" ? nameOf("rel", claim.type) : nameOf("prop", claim.property);
    const subject = describe(quads, graph, nameOf("entity", claim.subject));
    for (const object of objects) subject.direct(predicate, object);
  }
}

export function readClaims(knowledge: Knowledge): unknown[] {
  return knowledge.having("schema:Claim").flatMap((node): Record<string, unknown>[] => {
    const id = idIn("claim", node.iri);
    const body = node.iriOf("hasBody");
    if (id === undefined || body === undefined) return [];
    const said = {
      id,
      article: node.id("hadPrimarySource", "article"),
      when: readDate(node, "when"),
      status: readStatus(node),
      attributedTo: node.ids("wasAttributedTo", "entity"),
      via: node.ids("via", "entity"),
      quoted: node.truth("quoted") ?? false,
      respondsTo: node.id("respondsTo", "claim"),
      ...readPlace(node),
      unsourced: node.truth("unsourced"),
      says: node.need("text", node.texts("text"), { en: "", it: "" }),
    };
    const relation = idIn("relation", body)?.split(":");
    if (relation !== undefined) {
      const [subject, type, object, event] = relation;
      return [{ kind: "relation", subject, type, object, event, amount: readAmount(node.of("amount")[0]), ...said }];
    }
    const [subject, property] = idIn("fact", body)?.split(":") ?? [];
    return [{ kind: "property", subject, property, value: readValue(node), ...said }];
  });
}
