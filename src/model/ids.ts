import * as z from "zod/mini";

/** ASCII kebab-case: entities and articles, and whatever an editor names by hand. */
export const kebabCasePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const kebabCase = z.string().check(z.regex(kebabCasePattern));
/** ASCII snake_case: types, families, properties and lenses of the ontology. */
export const snakeCasePattern = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;
const snakeCase = z.string().check(z.regex(snakeCasePattern));

export const EntityId = kebabCase.brand<"EntityId">();
export type EntityId = z.infer<typeof EntityId>;
export const ArticleId = kebabCase.brand<"ArticleId">();
export type ArticleId = z.infer<typeof ArticleId>;
export const DisagreementId = z.string().check(z.minLength(1)).brand<"DisagreementId">();
export type DisagreementId = z.infer<typeof DisagreementId>;
export const StoryId = kebabCase.brand<"StoryId">();
export type StoryId = z.infer<typeof StoryId>;

export const EntityTypeId = snakeCase.brand<"EntityTypeId">();
export type EntityTypeId = z.infer<typeof EntityTypeId>;
export const FamilyId = snakeCase.brand<"FamilyId">();
export type FamilyId = z.infer<typeof FamilyId>;
export const RelationTypeId = snakeCase.brand<"RelationTypeId">();
export type RelationTypeId = z.infer<typeof RelationTypeId>;
export const PropertyId = snakeCase.brand<"PropertyId">();
export type PropertyId = z.infer<typeof PropertyId>;
export const LensId = snakeCase.brand<"LensId">();
export type LensId = z.infer<typeof LensId>;

/** `subject:type:object`, then `:event` where the same pair did the same thing twice. */
export const RelationId = z
  .string()
  .check(z.regex(/^[a-z0-9-]+:[a-z0-9_]+:[a-z0-9-]+(?::[a-z0-9-]+)?$/))
  .brand<"RelationId">();
export type RelationId = z.infer<typeof RelationId>;
/** `subject:property`. */
export const FactId = z
  .string()
  .check(z.regex(/^[a-z0-9-]+:[a-z0-9_]+$/))
  .brand<"FactId">();
export type FactId = z.infer<typeof FactId>;
/** The editor's own id, or `article:digest:occurrence:subject:type-or-property[:object]`. */
export const ClaimId = z.string().check(z.minLength(1)).brand<"ClaimId">();
export type ClaimId = z.infer<typeof ClaimId>;

/** What a relation is: two claims with the same key speak of the same relation. */
export interface RelationKey {
  readonly subject: EntityId;
  readonly type: RelationTypeId;
  readonly object: EntityId;
  readonly event?: string | undefined;
}

/** Id of a relation: never status, amount or wording, so that a change of these is a change and not another relation. */
export function relationId({ subject, type, object, event }: RelationKey): RelationId {
  const parts = event === undefined ? [subject, type, object] : [subject, type, object, event];
  return parts.join(":") as RelationId;
}

/** Id of a fact: all the claims with the same subject and property. */
export function factId(subject: EntityId, property: PropertyId): FactId {
  return `${subject}:${property}` as FactId;
}
