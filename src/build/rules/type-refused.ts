import { type Problem, valueAt } from "../finding.ts";
import { type Source } from "../shape/source.ts";

const allowedTypes = { subject: "from", object: "to" } as const;

/** Claims whose relation does not allow the type of the entity at one end. */
export function* typesRefused(end: "subject" | "object", source: Source): Generator<Problem> {
  const { claims, entities, entityTypes, relationTypes } = source;
  for (const { file, path, value: claim } of claims) {
    const id = claim[end];
    const relation = relationTypes.byId.get(claim.relation ?? "");
    const type = entities.byId.get(id ?? "")?.value.type;
    if (id === undefined || relation === undefined || type === undefined || !entityTypes.ids.has(type)) continue;
    const allowed = relation.value[allowedTypes[end]];
    if (allowed.includes(type)) continue;
    yield { at: valueAt(file, ...path, end), value: id, allowed, about: { type, relation: relation.id } };
  }
}
