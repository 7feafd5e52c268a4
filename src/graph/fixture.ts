import type { Article } from "#model/article.ts";
import type { RelationClaim } from "#model/claim.ts";
import { GRAPH_FILE_FORMAT, GRAPH_FILE_VERSION, GraphFile } from "#model/graph-file.ts";
import { relationId, type ArticleId, type ClaimId, type EntityId, type RelationTypeId } from "#model/ids.ts";
import type { PartialDate } from "#model/partial-date.ts";
import type { Relation } from "#model/statement.ts";
import { strongest } from "#model/status.ts";
import { disagreementsWithin } from "./disagreement.ts";
import { indexGraph, type KnowledgeGraph } from "./knowledge-graph.ts";
import { originsOf } from "./origins.ts";

/** A whole day or month as a partial date, for tests: `2023-05` or `2024-02-26`. */
export function date(text: string): PartialDate {
  const [year = 0, month = 1, day] = text.split("-").map(Number);
  const at = (y: number, m: number, d: number) => Date.UTC(y, m - 1, d) / 86_400_000;
  const first = at(year, month, day ?? 1);
  const last = day === undefined ? at(year, month + 1, 0) : first;
  return { text, first, last, precision: day === undefined ? "month" : "day", approximate: false };
}

const label = (text: string) => ({ en: text, it: text });
const sentence = (verb: string) => ({ s: `{subject} ${verb} {object}`, p: `{subject} ${verb} {object}` });
const type = (family: string, from: string, to: string, structural = false) => ({
  family,
  from: [from],
  to: [to],
  ...(structural ? { structural } : {}),
  label: label("does"),
  inverse: label("is done by"),
  sentence: { en: sentence("does"), it: sentence("fa") },
});

const ontology = {
  entityTypes: {
    company: { label: label("Company"), plural: label("Companies"), shape: "round-rectangle" },
    public_body: { label: label("Public body"), plural: label("Public bodies"), shape: "hexagon" },
    deal: { label: label("Deal"), plural: label("Deals"), shape: "diamond" },
  },
  families: { antitrust: { label: label("A") }, money: { label: label("M") }, agreements: { label: label("G") } },
  relationTypes: {
    scrutinises: { ...type("antitrust", "public_body", "deal"), stage: "under_review" },
    invested_in: type("money", "company", "company"),
    acquired: type("money", "company", "company"),
    party_to: type("agreements", "company", "deal", true),
    partners_with: type("agreements", "company", "company"),
  },
  properties: {},
  lenses: {
    antitrust: { label: label("Antitrust"), families: ["antitrust"] },
    takeovers: { label: label("Takeovers"), types: ["acquired"] },
  },
};

/** `subject relation object`, and what one claim of it says besides. */
export type Row = readonly [statement: string, claim?: Partial<RelationClaim>];

/** Days or months of publication by article: 2 March 2024 where nothing else is said. */
type Published = Readonly<Partial<Record<string, string>>>;

/** A small graph for tests, from rows such as `["microsoft invested_in openai", { status: "reported" }]`. */
export function graphFileOf(rows: readonly Row[], alone: readonly string[] = [], published: Published = {}): GraphFile {
  const claims = rows.map(([statement, claim], index): RelationClaim => {
    const [subject, relation, object] = statement.split(" ");
    return {
      kind: "relation",
      id: `claim-${index + 1}` as ClaimId,
      article: "one" as ArticleId,
      subject: subject as EntityId,
      type: relation as RelationTypeId,
      object: object as EntityId,
      status: "stated",
      attributedTo: [],
      via: [],
      quoted: false,
      at: { paragraph: 1, words: 3, digest: "0".repeat(32), occurrence: index + 1 },
      says: label(statement),
      ...claim,
    };
  });
  const articles = [...new Set(claims.map((claim) => claim.article))].map((id): Article => ({
    id,
    language: "en",
    published: date(published[id] ?? "2024-03-02"),
  }));
  const byId = new Map(articles.map((item) => [item.id, item]));
  const ids = [...new Set(claims.map(relationId))].sort();
  const found = ids.flatMap((id) =>
    disagreementsWithin(
      id,
      claims.filter((claim) => relationId(claim) === id),
    ),
  );
  const relations = ids.map((id): Relation => {
    const own = claims.filter((claim) => relationId(claim) === id);
    const { subject, type: relation, object, event } = own[0] as RelationClaim;
    return {
      id,
      subject,
      type: relation,
      object,
      ...(event === undefined ? {} : { event }),
      status: strongest(own.map(({ status }) => status)) ?? "stated",
      origins: originsOf(own, byId),
      disagreements: found.filter((disagreement) => disagreement.id.startsWith(`${id}:`)).map((each) => each.id),
      claims: own.map((claim) => claim.id),
    };
  });
  const entityIds = [...new Set([...alone, ...relations.flatMap(({ subject, object }) => [subject, object])])].sort();
  return GraphFile.parse({
    format: GRAPH_FILE_FORMAT,
    version: GRAPH_FILE_VERSION,
    hash: "0".repeat(64),
    ontology,
    entities: entityIds.map((id) => ({
      id,
      type: id.startsWith("deal") ? "deal" : id.endsWith("-authority") ? "public_body" : "company",
      label: label(id),
      aliases: [],
    })),
    articles,
    relations,
    facts: [],
    claims,
    disagreements: found,
  });
}

/** `graphFileOf`, indexed. */
export function graphOf(
  rows: readonly Row[],
  alone: readonly string[] = [],
  published: Published = {},
): KnowledgeGraph {
  return indexGraph(graphFileOf(rows, alone, published));
}
