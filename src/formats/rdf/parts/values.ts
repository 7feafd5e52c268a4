import type { Amount } from "#model/amount.ts";
import type { Value } from "#model/claim.ts";
import { languages } from "#model/language.ts";
import type { Description } from "../description.ts";
import { idIn, nameOf } from "../names.ts";
import type { Node } from "../node.ts";
import { EDTF, inLanguage, iri, numeric, type Term } from "../term.ts";
import { type Dates, edtfOf, readDate } from "./dates.ts";

/** Describes a claim's amount and gives its name. */
export function writeAmount({ value, currency, qualifier }: Amount, claim: Node): Term {
  const node = claim.part("amount").a("schema:MonetaryAmount");
  node.number("value", value).text("currency", currency).text("qualifier", qualifier);
  return iri(node.iri);
}

export function readAmount(node: Description | undefined): unknown {
  if (node === undefined) return undefined;
  const value = node.need("value", node.number("value"), 0);
  return { value, currency: node.text("currency"), qualifier: node.text("qualifier") };
}

type Writers = { readonly [Kind in Value["kind"]]: (value: Extract<Value, { kind: Kind }>, claim: Node) => Term[] };

const writers: Writers = {
  number: ({ number }) => [numeric(number)],
  money: ({ amount }, claim) => [writeAmount(amount, claim)],
  date: ({ date }) => [edtfOf(date)],
  text: ({ text }) => languages.map((language) => inLanguage(text[language], language)),
  entity: ({ entity }) => [iri(nameOf("entity", entity))],
};

/** What a claim says that a property is: two terms for a text in both languages, otherwise one. */
export function writeValue(value: Value, claim: Node, dates: Dates): Term[] {
  const write = writers[value.kind] as (value: Value, claim: Node) => Term[];
  const values = write(value, claim);
  claim.put("givesValue", ...values);
  if (value.kind === "date") claim.put("givesDate", iri(dates(value.date)));
  return values;
}

/** What a claim gives; the kind of value is known by the kind of term. */
export function readValue(claim: Description): unknown {
  const [term] = claim.all("givesValue");
  if (term === undefined) return claim.need<unknown>("givesValue", undefined, {});
  if (term.kind === "iri") {
    const entity = idIn("entity", term.iri);
    if (entity !== undefined) return { kind: "entity", entity };
    return { kind: "money", amount: readAmount(claim.to(term.iri)) };
  }
  if (term.language !== undefined) return { kind: "text", text: claim.texts("givesValue") };
  if (term.datatype === EDTF) return { kind: "date", date: readDate(claim, "givesDate") };
  return { kind: "number", number: claim.number("givesValue") };
}
