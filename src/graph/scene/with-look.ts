import type { EntityId } from "#model/ids.ts";
import { capitalised } from "#model/name.ts";
import { communitiesOf } from "../metrics/groups.ts";
import type { MetricId } from "../metrics/metric-id.ts";
import type { Look, Values } from "./look.ts";
import { HUB_SIZE, SIZES } from "./node-size.ts";
import type { Scene, SceneNode } from "./scene.ts";
import { communityTint, heightOf, rangeOf, stepOf, type Tint } from "./tint.ts";

/** As large as a value says: as the usual size, by square root between the same bounds. */
function sizing(values: Values): (id: EntityId) => number {
  const range = rangeOf(values.values());
  const { least, most } = SIZES;
  return (id) => {
    const value = values.get(id) ?? null;
    return value === null || range === null ? least : Math.round(least + (most - least) * heightOf(value, range));
  };
}

function colouring(metric: MetricId, values: Values): (id: EntityId) => Tint | null {
  if (metric === "community") return (id) => communityTint(values.get(id) ?? null);
  const range = rangeOf(values.values());
  return (id) => {
    const value = values.get(id) ?? null;
    return value === null || range === null ? null : `step-${stepOf(value, range)}`;
  };
}

/** The frames around communities of which at least one member is drawn. */
function framesOf({ graph, language }: Look, numbers: Values, nodes: readonly SceneNode[]): Scene["groups"] {
  const drawn = new Set(nodes.map(({ id }) => id));
  return communitiesOf(graph, numbers).flatMap(({ number, head, members }) => {
    const shown = members.filter((id) => drawn.has(id));
    if (shown.length === 0) return [];
    const count = shown.length === members.length ? `${members.length}` : `${shown.length}/${members.length}`;
    const name = capitalised(graph.entities.get(head)?.label[language] ?? head);
    return [{ number, members: shown, title: `${number} · ${name} (${count})` }];
  });
}

/**
 * Draws the nodes of a scene by measures: as large and in the colour that these have, and in frames by community. A
 * community's colour is not all that tells it: its number stands at the name.
 */
export function withLook(scene: Scene, look: Look): Scene {
  const of = (metric: MetricId | null) => (metric === null ? undefined : look.taken.get(metric)?.values);
  const [sized, coloured, numbers] = [of(look.sizedBy), of(look.colouredBy), of("community")];
  const sizeOf = sized === undefined ? undefined : sizing(sized);
  const tintOf = coloured === undefined || look.colouredBy === null ? undefined : colouring(look.colouredBy, coloured);
  const numbered = look.colouredBy === "community" ? numbers : undefined;
  const nodes = scene.nodes.map((node): SceneNode => {
    const size = sizeOf?.(node.id) ?? node.size;
    const number = numbered?.get(node.id) ?? null;
    return {
      ...node,
      size,
      hub: sizeOf === undefined ? node.hub : size >= HUB_SIZE,
      tint: tintOf?.(node.id) ?? null,
      label: number === null ? node.label : `${node.label} · ${number}`,
    };
  });
  return {
    ...scene,
    look,
    nodes:
      sizeOf === undefined
        ? nodes
        : nodes.sort((a, b) => b.size - a.size || b.degree - a.degree || (a.id < b.id ? -1 : 1)),
    groups: look.grouped && numbers !== undefined ? framesOf(look, numbers, nodes) : [],
  };
}
