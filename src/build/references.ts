import type { SourceClaim } from "#model/source/claim.ts";
import type { Path } from "./finding.ts";
import type { Source } from "./shape/source.ts";

/** An id that a claim names, and where in the claim it does so. */
export interface Reference {
  readonly id: string;
  readonly path: Path;
}

/** The list that one or many stand for. */
export function listOf(written: string | readonly string[] | undefined): readonly string[] {
  if (written === undefined) return [];
  return typeof written === "string" ? [written] : written;
}

function referencesIn(key: "attributedTo" | "via", { [key]: written }: SourceClaim): Reference[] {
  if (written === undefined) return [];
  if (typeof written === "string") return [{ id: written, path: [key] }];
  return written.map((id, index) => ({ id, path: [key, index] }));
}

/** Every entity that a claim names. */
export function entityReferences(claim: SourceClaim, { properties }: Pick<Source, "properties">): Reference[] {
  const references: Reference[] = [{ id: claim.subject, path: ["subject"] }];
  if (claim.object !== undefined) references.push({ id: claim.object, path: ["object"] });
  references.push(...referencesIn("attributedTo", claim), ...referencesIn("via", claim));
  const kind = claim.property === undefined ? undefined : properties.byId.get(claim.property)?.value.kind;
  if (kind === "entity" && typeof claim.value === "string") references.push({ id: claim.value, path: ["value"] });
  return references;
}
