import { readFileSync } from "node:fs";

interface Dated {
  readonly first: number | null;
  readonly last: number | null;
}

interface Claim {
  readonly id: string;
  readonly article: string;
  readonly status: string;
  readonly when?: Dated;
}

export interface Relation {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly type: string;
  readonly claims: readonly string[];
}

interface Graph {
  readonly articles: readonly { readonly id: string; readonly published: Dated }[];
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
  readonly ontology: { readonly relationTypes: Readonly<Record<string, { readonly structural?: boolean }>> };
}

/** The graph file that the page is given. What is expected is worked out from it here, and simply. */
export const graph = JSON.parse(readFileSync("dist/graph.json", "utf8")) as Graph;
const claims = new Map(graph.claims.map((claim) => [claim.id, claim]));
export const total = graph.relations.length;
export const dayOf = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

export const strongest = ["stated", "announced", "reported", "planned", "hypothesised", "alleged", "denied"];

/** The claims of a relation in articles published until a day. */
export function knownClaims(relation: Relation, day: string | null): Claim[] {
  const articles = graph.articles.filter(({ published }) => day === null || (published.last ?? 0) <= dayOf(day));
  return relation.claims
    .map((id) => claims.get(id)!)
    .filter(({ article }) => articles.some(({ id }) => id === article));
}

export const known = (day: string | null) =>
  graph.relations.filter((relation) => knownClaims(relation, day).length > 0);

/** The dates of a relation, without those that only say less than another that agrees. */
export function datesOf(relation: Relation, day: string | null): Dated[] {
  const length = ({ first, last }: Dated) => (last ?? Infinity) - (first ?? -Infinity);
  const overlap = (a: Dated, b: Dated) =>
    (a.first ?? -Infinity) <= (b.last ?? Infinity) && (b.first ?? -Infinity) <= (a.last ?? Infinity);
  const sharp: Dated[] = [];
  for (const date of knownClaims(relation, day)
    .flatMap(({ when, status }) => (when === undefined || status === "denied" ? [] : [when]))
    .sort((a, b) => length(a) - length(b))) {
    if (!sharp.some((other) => overlap(other, date))) sharp.push(date);
  }
  return sharp;
}

interface Asked {
  readonly from?: string;
  readonly to?: string;
  readonly undated?: "show" | "hide" | "only";
  readonly known?: string;
}

/** Ids of what is to be seen, sorted: what passes, and the parties of deals that something else passes of. */
export function expected({ from, to, undated = "show", known: day }: Asked): string[] {
  const there = known(day ?? null);
  const passes = (relation: Relation) => {
    const dates = datesOf(relation, day ?? null);
    if (dates.length === 0) return undated !== "hide";
    const within = ({ first, last }: Dated) =>
      (to === undefined || (first ?? -Infinity) <= dayOf(to)) &&
      (from === undefined || (last ?? Infinity) >= dayOf(from));
    return undated !== "only" && dates.some(within);
  };
  const structural = ({ type }: Relation) => graph.ontology.relationTypes[type]?.structural === true;
  const passing = there.filter(passes);
  const ends = new Set(passing.filter((each) => !structural(each)).flatMap(({ subject, object }) => [subject, object]));
  const along = there.filter((relation) => structural(relation) && ends.has(relation.object));
  return [...new Set([...passing, ...along].map(({ id }) => id))].sort();
}
