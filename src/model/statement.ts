import * as z from "zod/mini";
import { ClaimId, DisagreementId, EntityId, FactId, PropertyId, RelationId, RelationTypeId } from "./ids.ts";
import { Status } from "./status.ts";

/**
 * One independent origin: those who assert claims together. An entity's id, or `article:ID` for an article that has
 * neither an attribution nor an outlet.
 */
export const Origin = z.array(z.string()).check(z.minLength(1));
export type Origin = z.infer<typeof Origin>;

const backed = {
  /** The strongest of the claims' statuses. */
  status: Status,
  /** Independent origins. */
  origins: z.array(Origin),
  disagreements: z.array(DisagreementId),
  /** In the order of publication, then of the text. */
  claims: z.array(ClaimId).check(z.minLength(1)),
};

/** An edge: all the claims with the same subject, relation type, object and event. */
export const Relation = z.strictObject({
  id: RelationId,
  subject: EntityId,
  type: RelationTypeId,
  object: EntityId,
  event: z.optional(z.string()),
  ...backed,
});
export type Relation = z.infer<typeof Relation>;

/** A node's property: all the claims with the same subject and property. */
export const Fact = z.strictObject({ id: FactId, subject: EntityId, property: PropertyId, ...backed });
export type Fact = z.infer<typeof Fact>;
