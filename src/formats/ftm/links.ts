import type { RelationClaim } from "#model/claim.ts";
import type { GraphFile } from "#model/graph-file.ts";
import { isoDates } from "./iso-date.ts";
import { entitySchema, linkSchema, type LinkSchema, unknownLink } from "./schemata.ts";
import { type FtmEntity, ftmEntity, type Means, nameIn, webAddress } from "./things.ts";
import { thingId } from "./thing-id.ts";

const firm: ReadonlySet<string> = new Set(["stated", "announced", "reported"]);

/**
 * The kind of link that a claim is. What is less than reported, or denied, says only that there is talk of a link: who
 * sees an ownership or a payment takes it for one, whatever its status.
 */
function schemaOf({ status, type, subject, object }: RelationClaim, { entities }: Means): LinkSchema {
  if (!firm.has(status)) return unknownLink;
  const [from, to] = [entities.get(subject)?.type ?? "", entities.get(object)?.type ?? ""];
  return linkSchema(type, entitySchema(from), entitySchema(to));
}

/** One link for each claim of a relation, with who says so and where. */
export function linkRows({ claims, ontology }: GraphFile, means: Means): FtmEntity[] {
  return claims.flatMap((claim) => {
    if (claim.kind !== "relation") return [];
    const { id, subject, object, type, status, amount, when, says } = claim;
    const link = schemaOf(claim, means);
    const role = ontology.relationTypes[type]?.label[means.language] ?? type;
    const article = means.articles.get(claim.article);
    const money = amount && { amount: String(amount.value), currency: amount.currency };
    const roughly = amount?.qualifier && `amount: ${amount.qualifier}`;
    return ftmEntity(thingId("claim", id), link.schema, {
      [link.subject.property]: thingId("entity", subject),
      [link.object.property]: thingId("entity", object),
      ...(link.interest ? { role, status } : { ...money, purpose: role, summary: [status, roughly] }),
      ...(when && isoDates(when)),
      description: says[means.language],
      namesMentioned: [...claim.attributedTo, ...claim.via].map((each) => nameIn(means, each)),
      publisher: claim.unsourced === true ? undefined : (nameIn(means, article?.outlet) ?? article?.title),
      recordId: id,
      sourceUrl: claim.unsourced === true ? undefined : webAddress(article?.url),
    });
  });
}
