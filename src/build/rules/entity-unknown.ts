import { type Problem, type Spot, valueAt } from "../finding.ts";
import { nearest } from "../nearest.ts";
import { entityReferences } from "../references.ts";
import { lacks, type Source } from "../shape/source.ts";
import type { Rule } from "./rule.ts";

/** An id that no entity has. */
export const entityUnknown: Rule = {
  code: "entity-unknown",
  severity: "error",
  *check(source) {
    const { entities, articles, claims } = source;
    const suggest = suggesterFor(entities);
    const problem = (id: string, at: Spot): Problem => ({ at, value: id, suggestion: suggest(id) });
    for (const { file, value } of articles.rows) {
      if (value.outlet !== undefined && lacks(entities, value.outlet)) {
        yield problem(value.outlet, valueAt(file, "outlet"));
      }
    }
    for (const { file, path, value } of entities.rows) {
      const { jurisdiction: id } = value;
      if (id !== undefined && lacks(entities, id)) yield problem(id, valueAt(file, ...path, "jurisdiction"));
    }
    for (const { file, path, value } of claims) {
      for (const reference of entityReferences(value, source)) {
        if (lacks(entities, reference.id)) yield problem(reference.id, valueAt(file, ...path, ...reference.path));
      }
    }
  },
};

/** The entity whose name or alias was written instead of its id, or else the one with the nearest id. */
function suggesterFor(entities: Source["entities"]): (written: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (written) => {
    if (!known.has(written)) {
      const named = entities.rows.find(({ value: { label, aliases = [] } }) =>
        [label.en, label.it, ...aliases].some((name) => idLike(name) === idLike(written)),
      );
      known.set(written, named?.id ?? nearest(written, entities.ids));
    }
    return known.get(written);
  };
}

function idLike(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).join("-");
}
