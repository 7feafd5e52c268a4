import type { Amount } from "#model/amount.ts";
import type { Claim, Value } from "#model/claim.ts";
import type { ArticleId, ClaimId, EntityId, PropertyId, RelationTypeId } from "#model/ids.ts";
import type { Property } from "#model/ontology.ts";
import type { SourceAmount, SourceClaim } from "#model/source/claim.ts";
import { readNumber } from "#model/source/scalar.ts";
import type { DateReader } from "../date/date-reader.ts";
import { listOf } from "../references.ts";
import type { ClaimRow, Source } from "../shape/source.ts";

interface Means {
  readonly readDate: DateReader;
  readonly properties: Source["properties"];
}

/** The claim that a row makes. The rules have made sure that it can be made. */
export function claimOf(row: ClaimRow, means: Means): Claim {
  const { value: source } = row;
  const said = {
    when: source.when === undefined ? undefined : means.readDate(source.when),
    status: source.status,
    attributedTo: listOf(source.attributedTo) as EntityId[],
    via: listOf(source.via) as EntityId[],
    quoted: source.quoted ?? false,
    respondsTo: source.respondsTo as ClaimId | undefined,
    at: source.at,
    says: source.says,
    quote: source.quote,
  };
  const subject = source.subject as EntityId;
  const head = { id: row.id as ClaimId, article: row.article as ArticleId };
  if (source.relation !== undefined && source.object !== undefined) {
    return {
      ...head,
      kind: "relation",
      subject,
      type: source.relation as RelationTypeId,
      object: source.object as EntityId,
      event: source.event,
      amount: source.amount === undefined ? undefined : amountOf(source.amount),
      ...said,
    };
  }
  const property = means.properties.byId.get(source.property ?? "");
  if (property === undefined) throw new Error(`The rules let claim ${row.id} through`);
  const value = readers[property.value.kind](source, means.readDate);
  return { ...head, kind: "property", subject, property: property.id as PropertyId, value, ...said };
}

function amountOf({ value, currency, qualifier }: SourceAmount): Amount {
  return { value, currency, qualifier };
}

type ValueReader = (source: SourceClaim, readDate: DateReader) => Value;

const readers: { readonly [Kind in Property["kind"]]: ValueReader } = {
  number: ({ value }) => ({ kind: "number", number: readNumber(plain(value)) ?? NaN }),
  money: ({ amount }) => ({ kind: "money", amount: amountOf(amount ?? { value: NaN }) }),
  date: ({ value }, readDate) => ({ kind: "date", date: readDate(plain(value)) }),
  text: ({ value }) => ({ kind: "text", text: typeof value === "object" ? value : { en: "", it: "" } }),
  entity: ({ value }) => ({ kind: "entity", entity: plain(value) as EntityId }),
};

function plain(value: SourceClaim["value"]): string {
  return typeof value === "string" ? value : "";
}
