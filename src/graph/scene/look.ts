import type { EntityId } from "#model/ids.ts";
import type { Language } from "#model/language.ts";
import { capitalised } from "#model/name.ts";
import type { KnowledgeGraph } from "../knowledge-graph.ts";
import { communitiesOf } from "../metrics/groups.ts";
import type { MetricId, Scope } from "../metrics/metric-id.ts";
import type { View } from "../view.ts";
import { HUB_SIZE, type Scene, type SceneNode, SIZES } from "./scene.ts";
import { communityTint, heightOf, rangeOf, stepOf, type Tint } from "./tint.ts";

/** What a view lets nodes say of who matters. */
export type LookChoice = Pick<View, "sizedBy" | "colouredBy" | "grouped">;

/** What a measure says of entities; one of which it says nothing has `null`, or is missing. */
export type Values = ReadonlyMap<EntityId, number | null>;

/** The measures that it takes to draw nodes as a view has them; none as usual. */
export function measuresFor({ sizedBy, colouredBy, grouped }: LookChoice): MetricId[] {
  const ids = [sizedBy, colouredBy, grouped ? "community" : null] as const;
  return [...new Set(ids.filter((id) => id !== null))];
}

/** A measure that was taken. */
export interface Taken {
  readonly values: Values;
  /** From how many entities it was estimated; `null` where it is exact. */
  readonly sampled: number | null;
}

/** What it takes to draw nodes by measures. */
export interface Look extends LookChoice {
  /** What was measured. */
  readonly scope: Scope;
  readonly graph: KnowledgeGraph;
  readonly language: Language;
  /** Those that are known by now; what goes by another is drawn as usual. */
  readonly taken: ReadonlyMap<MetricId, Taken>;
}

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
