import * as z from "zod/mini";
import { Article } from "./article.ts";
import { Claim } from "./claim.ts";
import { Disagreement } from "./disagreement.ts";
import { Entity } from "./entity.ts";
import { Ontology } from "./ontology.ts";
import { Fact, Relation } from "./statement.ts";
import { Story } from "./story.ts";

export const GRAPH_FILE_FORMAT = "trama-graph";
export const GRAPH_FILE_VERSION = 1;

/** The whole graph as one JSON document. Every list is sorted by id, so that equal facts give equal bytes. */
export const GraphFile = z.strictObject({
  format: z.literal(GRAPH_FILE_FORMAT),
  version: z.literal(GRAPH_FILE_VERSION),
  /** SHA-256 (hex) of the data set that this is, or is a part of: the same facts have the same hash. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  ontology: Ontology,
  entities: z.array(Entity),
  articles: z.array(Article),
  relations: z.array(Relation),
  facts: z.array(Fact),
  claims: z.array(Claim),
  disagreements: z.array(Disagreement),
  /** Left out where there are none, so that data without stories are the same to the byte as before there were any. */
  stories: z.optional(z.array(Story)),
});
export type GraphFile = z.infer<typeof GraphFile>;
