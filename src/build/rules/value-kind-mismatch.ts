import type { Property } from "#model/ontology.ts";
import type { SourceClaim } from "#model/source/claim.ts";
import { readNumber } from "#model/source/scalar.ts";
import { valueAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

type Value = NonNullable<SourceClaim["value"]>;

/** Whether a value is what the property's kind says. Dates and entities have rules of their own. */
const fits: { readonly [Kind in Property["kind"]]: (value: Value) => boolean } = {
  number: (value) => typeof value === "string" && readNumber(value) !== undefined,
  // The amount is elsewhere; a value beside it is misplaced.
  money: () => true,
  date: (value) => typeof value === "string",
  text: (value) => typeof value === "object",
  entity: (value) => typeof value === "string",
};

/** What a sentence calls what should stand there. */
const expectations: { readonly [Kind in Property["kind"]]: string } = {
  number: "number",
  money: "money",
  date: "date",
  text: "translated",
  entity: "entity",
};

/** A value of another kind than the property's. */
export const valueKindMismatch: Rule = {
  code: "value-kind-mismatch",
  severity: "error",
  *check({ claims, properties }) {
    for (const { file, path, value: claim } of claims) {
      const property = properties.byId.get(claim.property ?? "");
      if (property === undefined || claim.value === undefined || fits[property.value.kind](claim.value)) continue;
      const value = typeof claim.value === "string" ? claim.value : undefined;
      const about = { property: property.id, expected: expectations[property.value.kind] };
      yield { at: valueAt(file, ...path, "value"), value, about };
    }
  },
};
