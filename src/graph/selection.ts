import type { EntityId, RelationId } from "#model/ids.ts";

/** What the reader looks at. */
export type Selection =
  { readonly kind: "entity"; readonly id: EntityId } | { readonly kind: "relation"; readonly id: RelationId };
