import { valueAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** A name that leads a search to more than one entity. */
export const aliasShared: Rule = {
  code: "alias-shared",
  severity: "warning",
  *check({ entities }) {
    const owners = new Map<string, Set<string>>();
    for (const { id, value } of entities.rows) {
      for (const name of [value.label.en, value.label.it, ...(value.aliases ?? [])].map(folded)) {
        const others = owners.get(name);
        if (others === undefined) owners.set(name, new Set([id]));
        else others.add(id);
      }
    }
    for (const { file, path, id, value } of entities.rows) {
      for (const [index, alias] of (value.aliases ?? []).entries()) {
        const others = [...(owners.get(folded(alias)) ?? [])].filter((owner) => owner !== id).sort();
        if (others.length === 0) continue;
        yield { at: valueAt(file, ...path, "aliases", index), value: alias, about: { others: others.join(", ") } };
      }
    }
  },
};

function folded(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
