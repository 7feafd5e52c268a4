import type { EntityId } from "#model/ids.ts";
import { type Network, networkOf } from "./network.ts";

/** A network for tests, from pairs such as `"a-b"`; a name alone is an entity without links. */
export function networkFrom(...parts: readonly string[]): Network {
  const split = parts.map((part) => part.split("-") as [EntityId, EntityId?]);
  return networkOf(
    split.flatMap(([a, b]) => (b === undefined ? [a] : [a, b])),
    split.flatMap(([a, b]) => (b === undefined ? [] : [[a, b] as const])),
  );
}
