import { neighboursOf, type Plan } from "./plan.ts";

/** The connected parts of a plan, as indexes in ascending order; the largest first, then the one of the lowest index. */
export function componentsOf(plan: Plan): number[][] {
  const near = neighboursOf(plan);
  const seen = new Set<number>();
  const components = plan.bodies.flatMap((_, start): number[][] => {
    if (seen.has(start)) return [];
    seen.add(start);
    const members = [start];
    for (const index of members) {
      for (const other of near[index] ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        members.push(other);
      }
    }
    return [members.sort((a, b) => a - b)];
  });
  return components.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
