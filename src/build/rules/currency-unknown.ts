import { valueAt } from "../finding.ts";
import { nearest } from "../nearest.ts";
import type { Rule } from "./rule.ts";

const currencies = new Set(Intl.supportedValuesOf("currency"));

/** What people write instead of a code. */
const symbols: Readonly<Record<string, string>> = {
  "€": "EUR",
  $: "USD",
  "£": "GBP",
  "¥": "JPY",
  euro: "EUR",
  dollar: "USD",
};

/** A currency that ISO 4217 does not list. */
export const currencyUnknown: Rule = {
  code: "currency-unknown",
  severity: "error",
  *check({ claims }) {
    for (const { file, path, value: claim } of claims) {
      const currency = claim.amount?.currency;
      if (currency === undefined || currencies.has(currency)) continue;
      const suggestion = symbols[currency.toLowerCase().replace(/s$/, "")] ?? nearest(currency, currencies);
      yield { at: valueAt(file, ...path, "amount", "currency"), value: currency, suggestion };
    }
  },
};
