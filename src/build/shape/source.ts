import type { SourceArticleHead } from "#model/source/article.ts";
import type { SourceClaim } from "#model/source/claim.ts";
import type { SourceDisagreement } from "#model/source/disagreement.ts";
import type { SourceEntity } from "#model/source/entity.ts";
import type { SourceOntology } from "#model/source/ontology.ts";
import type { SourceStory } from "#model/source/story.ts";
import type { Path } from "../finding.ts";
import type { SourceFile } from "../read/source-file.ts";

/** One row of a file that has the shape it should have, and where it stands. */
export interface Row<Value> {
  readonly file: SourceFile;
  readonly path: Path;
  readonly id: string;
  readonly value: Value;
}

/** A claim with the article that makes it, under its own id or the one that follows from what it says. */
export interface ClaimRow extends Row<SourceClaim> {
  readonly article: string;
}

/** Rows that others refer to by id. */
export interface Table<Value> {
  readonly rows: readonly Row<Value>[];
  /** The first row of each id. */
  readonly byId: ReadonlyMap<string, Row<Value>>;
  /** Every id that some row defines, even one whose row is broken. */
  readonly ids: ReadonlySet<string>;
  /** Whether all files of this table could be read: if not, nobody knows what is unknown. */
  readonly complete: boolean;
}

type OntologyTables = { readonly [Key in keyof SourceOntology]: Table<SourceOntology[Key][string]> };

/** The data folder as far as it has the right shape: what the rules look at. */
export interface Source extends OntologyTables {
  readonly entities: Table<SourceEntity>;
  readonly articles: Table<SourceArticleHead>;
  readonly claims: readonly ClaimRow[];
  /** The claims' ids. */
  readonly claimIds: Pick<Table<SourceClaim>, "ids" | "complete">;
  readonly disagreements: Table<SourceDisagreement>;
  readonly stories: Table<SourceStory>;
  /** Whether every article and every claim in it has the right shape: only then can something be said to be absent. */
  readonly whole: boolean;
}

/** Whether a table surely does not define an id. */
export function lacks(table: Pick<Table<unknown>, "ids" | "complete">, id: string): boolean {
  return table.complete && !table.ids.has(id);
}
