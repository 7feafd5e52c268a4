import { disagreementsWithin } from "#graph/disagreement.ts";
import { originsOf } from "#graph/origins.ts";
import type { Article } from "#model/article.ts";
import type { Claim } from "#model/claim.ts";
import type { Disagreement } from "#model/disagreement.ts";
import { factId, relationId } from "#model/ids.ts";
import { compareDates } from "#model/partial-date.ts";
import { strongest } from "#model/status.ts";

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Compares what has an id as graph files sort it. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }) => byCodeUnit(a.id, b.id);

function grouped(claims: readonly Claim[]) {
  const groups = new Map<ReturnType<typeof relationId> | ReturnType<typeof factId>, Claim[]>();
  for (const claim of claims) {
    const id = claim.kind === "relation" ? relationId(claim) : factId(claim.subject, claim.property);
    groups.set(id, [...(groups.get(id) ?? []), claim]);
  }
  return groups;
}

/** Relations and facts of some claims with what follows from these, as the build works it out. */
export function statementsOf(claims: readonly Claim[], articles: readonly Article[], recorded: readonly Disagreement[]) {
  const known = new Map(articles.map((article) => [article.id, article]));
  const publication = (a: Claim, b: Claim) => {
    const [one, other] = [known.get(a.article), known.get(b.article)];
    return one === undefined || other === undefined ? 0 : compareDates(one.published, other.published);
  };
  const inOrder = (a: Claim, b: Claim) =>
    publication(a, b) ||
    byCodeUnit(a.article, b.article) ||
    (a.at?.paragraph ?? 0) - (b.at?.paragraph ?? 0) ||
    (a.at?.occurrence ?? 0) - (b.at?.occurrence ?? 0) ||
    byId(a, b);
  const found: Disagreement[] = [];
  const statements = [...grouped(claims)].map(([id, unordered]) => {
    const some = unordered.toSorted(inOrder);
    const [first] = some;
    const within = disagreementsWithin(id, some);
    found.push(...within);
    const across = recorded.filter(({ sides }) => sides.flat().some((claim) => some.some((one) => one.id === claim)));
    const event = first?.kind === "relation" && first.event !== undefined ? { event: first.event } : {};
    return {
      id,
      subject: first?.subject,
      ...(first?.kind === "relation" ? { type: first.type, object: first.object } : { property: first?.property }),
      ...event,
      status: strongest(some.map(({ status }) => status)),
      origins: originsOf(some, known),
      disagreements: [...within, ...across].map((one) => one.id).toSorted(byCodeUnit),
      claims: some.map((claim) => claim.id),
    };
  });
  const sorted = statements.toSorted(byId);
  return {
    relations: sorted.filter((statement) => "type" in statement),
    facts: sorted.filter((statement) => "property" in statement),
    disagreements: [...found, ...recorded].toSorted(byId),
  };
}
