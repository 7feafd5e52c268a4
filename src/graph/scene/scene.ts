import type { EntityId, EntityTypeId, FamilyId, RelationId } from "#model/ids.ts";
import type { Language } from "#model/language.ts";
import { capitalised } from "#model/name.ts";
import type { NodeShape } from "#model/ontology.ts";
import { hiddenRelations } from "../hidden-relations.ts";
import { type KnowledgeGraph, weightOf } from "../knowledge-graph.ts";
import type { Visible } from "../visible.ts";
import { edgesOf } from "./edges.ts";
import type { Look } from "./look.ts";
import type { Tint } from "./tint.ts";

/** How the line of an edge is drawn: how surely it is claimed. */
export type Stroke = "solid" | "dashed" | "dotted" | "barred";

/** A place in the plane of the graph; y grows downwards, one unit is one CSS pixel at zoom 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface SceneNode extends Point {
  readonly id: EntityId;
  readonly type: EntityTypeId;
  readonly shape: NodeShape;
  readonly label: string;
  /** Relations in the whole graph. */
  readonly degree: number;
  /** Important enough to be named when most are not. */
  readonly hub: boolean;
  /** Width and height of the box that the shape is drawn in. */
  readonly size: number;
  /** What it is filled with, where a measure gives it a colour. */
  readonly tint: Tint | null;
  /** Only there because what loses all its relations to the filters is to fade. */
  readonly lone: boolean;
  /** Relations that the picture does not show. */
  readonly hidden: number;
  /** Stays where the reader put it. */
  readonly pinned: boolean;
}

export interface SceneEdge {
  /** Of the relation, or of the strongest of those that it stands for. */
  readonly id: RelationId;
  /** The relations that it stands for: one, or in a bundle several of one pair. */
  readonly members: readonly RelationId[];
  readonly source: EntityId;
  readonly target: EntityId;
  /** Whether it has an arrowhead: a bundle of relations in both directions has none. */
  readonly directed: boolean;
  /** `null` where a bundle is of several families. */
  readonly family: FamilyId | null;
  readonly verb: string;
  readonly stroke: Stroke;
  /** Independent origins, counted up to three. */
  readonly origins: 1 | 2 | 3;
  readonly disputed: boolean;
  /** How far the middle of the line is off the straight one, to the left as seen from the source. 0 is straight. */
  readonly bow: number;
}

/** Entities in one frame. */
export interface SceneGroup {
  /** Of the community, counted from 1. */
  readonly number: number;
  readonly members: readonly EntityId[];
  readonly title: string;
}

/** A picture of a graph before anyone draws it: what the canvas shows and the picture formats write. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** All of the ontology's, in its order, whether drawn or not: their colours depend on it. */
  readonly families: readonly FamilyId[];
  /** Frames behind the nodes; none but where communities are put apart. */
  readonly groups: readonly SceneGroup[];
  /** What nodes say of who matters, where they do. */
  readonly look?: Look;
}

/** Degree from which an entity is named even when most are not. */
const HUB_DEGREE = 10;

/** Width and height of the smallest and of the largest node. */
export const SIZES = { least: 26, most: 58 } as const;

/** Width and height of an entity's node: grows with the square root of its degree in the whole graph, never jumps. */
export function sizeOf(degree: number): number {
  return Math.round(Math.min(SIZES.most, Math.max(SIZES.least, 20 + 7.5 * Math.sqrt(degree))));
}

/** Size from which an entity is named even when most are not. */
export const HUB_SIZE = sizeOf(HUB_DEGREE);

/** What it takes to draw a scene besides what is visible. */
export interface SceneOptions {
  readonly language: Language;
  /** Where the entities are; one that has no place is not drawn. */
  readonly positions: ReadonlyMap<EntityId, Point>;
  /** Those of them that the reader put there. */
  readonly pinned?: ReadonlySet<EntityId> | undefined;
  /** Draws several relations of one pair as one edge. */
  readonly bundled?: boolean | undefined;
}

/** The picture of what is visible. Nodes come in descending order of degree, edges in the order of the graph file. */
export function sceneOf(graph: KnowledgeGraph, visible: Visible, options: SceneOptions): Scene {
  const { language, positions, pinned, bundled = false } = options;
  const hidden = hiddenRelations(graph, visible);
  const nodes = [...visible.entities].flatMap((id): SceneNode[] => {
    const entity = graph.entities.get(id);
    const place = positions.get(id);
    if (entity === undefined || place === undefined) return [];
    const degree = weightOf(graph, id);
    return [
      {
        id,
        type: entity.type,
        shape: graph.ontology.entityTypes[entity.type]?.shape ?? "ellipse",
        label: capitalised(entity.label[language]),
        degree,
        hub: degree >= HUB_DEGREE,
        size: sizeOf(degree),
        tint: null,
        x: place.x,
        y: place.y,
        lone: visible.lone.has(id),
        hidden: hidden.get(id) ?? 0,
        pinned: pinned?.has(id) ?? false,
      },
    ];
  });
  const drawn = new Set(nodes.map(({ id }) => id));
  const relations = [...visible.relations]
    .map((id) => graph.relations.get(id))
    .filter((relation) => relation !== undefined)
    .filter(({ subject, object }) => drawn.has(subject) && drawn.has(object));
  return {
    families: Object.keys(graph.ontology.families) as FamilyId[],
    nodes: nodes.sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)),
    edges: edgesOf(graph, relations, { language, bundled }),
    groups: [],
  };
}
