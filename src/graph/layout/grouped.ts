import { placeUntangled } from "./layout.ts";
import { packBlocks } from "./pack.ts";
import { type Body, frameOf, partOf, type Plan } from "./plan.ts";

/** Between two groups: room for the frame around each, and its title. */
const APART = 116;
/** How much wider and higher than others the frame of a group is: few names are in it, and they are to be read. */
const ROOMIER = 1.35;

/** The bodies of each group, as indexes: the groups in the order of their numbers, then those that belong to none. */
function membersOf({ bodies }: Plan): number[][] {
  const groups = new Map<number | null, number[]>();
  bodies.forEach(({ group }, index) => {
    const members = groups.get(group) ?? [];
    members.push(index);
    groups.set(group, members);
  });
  return [...groups].sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity)).map(([, members]) => members);
}

/**
 * Groups in an order in which each has most links to the one before it: side by side, these links are short. The first
 * stays the first, and the last one, if it is of those that belong to none, the last.
 */
function inTouch(groups: readonly number[][], { bodies, links }: Plan): number[][] {
  const groupAt = new Map(groups.flatMap((members, group) => members.map((member) => [member, group] as const)));
  const linked = groups.map(() => groups.map(() => 0));
  for (const [a, b] of links) {
    const [one, other] = [groupAt.get(a) ?? 0, groupAt.get(b) ?? 0];
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const row = linked[from];
      if (row !== undefined) row[to] = (row[to] ?? 0) + 1;
    }
  }
  const isRest = (group: number) => bodies[groups[group]?.[0] ?? -1]?.group === null;
  const left = groups.map((_, group) => group).filter((group) => !isRest(group));
  const order: number[] = [];
  while (left.length > 0) {
    const last = order.at(-1);
    const to = (group: number) => (last === undefined ? 0 : (linked[last]?.[group] ?? 0));
    const next = left.reduce((best, group) => (to(group) > to(best) ? group : best));
    order.push(next);
    left.splice(left.indexOf(next), 1);
  }
  groups.forEach((_, group) => {
    if (isRest(group)) order.push(group);
  });
  return order.map((group) => groups[group] ?? []);
}

/** Places the bodies of each group by forces, and the groups beside each other, each with room around it. */
export function placeInGroups(plan: Plan, seed: number): void {
  const blocks = inTouch(membersOf(plan), plan).map((members) => {
    const part = partOf(plan, members);
    const { halfWidth, halfHeight } = frameOf(members.length);
    placeUntangled(part, seed, { frame: { halfWidth: ROOMIER * halfWidth, halfHeight: ROOMIER * halfHeight } });
    return part.bodies as Body[];
  });
  packBlocks(blocks, APART);
}
