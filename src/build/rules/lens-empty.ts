import { keyAt } from "../finding.ts";
import { lacks } from "../shape/source.ts";
import type { Rule } from "./rule.ts";

/** A lens through which nothing is seen. */
export const lensEmpty: Rule = {
  code: "lens-empty",
  severity: "warning",
  *check({ lenses, claims, whole, relationTypes, families }) {
    if (!whole || !relationTypes.complete || relationTypes.ids.size > relationTypes.rows.length) return;
    const used = [...new Set(claims.map(({ value }) => value.relation))].flatMap((type) => {
      const row = relationTypes.byId.get(type ?? "");
      return row === undefined ? [] : [{ type: row.id, family: row.value.family }];
    });
    for (const { file, path, id, value } of lenses.rows) {
      const named = [...(value.families ?? []).map((family) => lacks(families, family))];
      const unknown = [...named, ...(value.types ?? []).map((type) => lacks(relationTypes, type))];
      const seen = used.some(
        ({ type, family }) => (value.families?.includes(family) ?? true) && (value.types?.includes(type) ?? true),
      );
      if (!seen && !unknown.includes(true)) yield { at: keyAt(file, ...path), value: id };
    }
  },
};
