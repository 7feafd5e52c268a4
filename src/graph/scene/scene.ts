import type { EntityId, EntityTypeId, FamilyId, RelationId } from "#model/ids.ts";
import type { Language } from "#model/language.ts";
import { capitalised } from "#model/name.ts";
import type { NodeShape } from "#model/ontology.ts";
import type { Status } from "#model/status.ts";
import { degreeOf, disagreementsOf, type KnowledgeGraph, typeOf } from "../knowledge-graph.ts";
import type { Visible } from "../visible.ts";

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
}

export interface SceneEdge {
  readonly id: RelationId;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly family: FamilyId;
  readonly verb: string;
  readonly stroke: Stroke;
  /** Independent origins, counted up to three. */
  readonly origins: 1 | 2 | 3;
  readonly disputed: boolean;
  /** How far the middle of the line is off the straight one, to the left as seen from the source. 0 is straight. */
  readonly bow: number;
}

/** A picture of a graph before anyone draws it: what the canvas shows and the picture formats write. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** All of the ontology's, in its order, whether drawn or not: their colours depend on it. */
  readonly families: readonly FamilyId[];
}

const strokes: Record<Status, Stroke> = {
  stated: "solid",
  announced: "solid",
  reported: "dashed",
  planned: "dotted",
  hypothesised: "dotted",
  alleged: "dotted",
  denied: "barred",
};

/** The stroke that says a status. */
export function strokeOf(status: Status): Stroke {
  return strokes[status];
}

/** How many independent origins a line shows by its width: from three on it is the same. */
export function originsDrawn(origins: number): 1 | 2 | 3 {
  return Math.min(3, Math.max(1, origins)) as 1 | 2 | 3;
}

/** Degree from which an entity is named even when most are not. */
const HUB_DEGREE = 10;

/** Width and height of an entity's node: grows with the square root of its degree in the whole graph, never jumps. */
export function sizeOf(degree: number): number {
  return Math.round(Math.min(58, Math.max(26, 20 + 7.5 * Math.sqrt(degree))));
}

/** How far two lines between the same pair stay apart. */
const BOW_STEP = 26;

/** Gives each of several relations between one pair its own line: bowed apart, a middle one straight. */
function bowsOf(edges: readonly { id: RelationId; subject: EntityId; object: EntityId }[]): Map<RelationId, number> {
  const pairs = new Map<string, (typeof edges)[number][]>();
  for (const edge of edges) {
    const pair = [edge.subject, edge.object].sort().join(" ");
    pairs.set(pair, [...(pairs.get(pair) ?? []), edge]);
  }
  const bows = new Map<RelationId, number>();
  for (const pair of pairs.values()) {
    pair.forEach(({ id, subject, object }, index) => {
      const offset = (index - (pair.length - 1) / 2) * BOW_STEP;
      // Seen from the other end, left is right.
      bows.set(id, subject < object ? offset : -offset || 0);
    });
  }
  return bows;
}

/** What it takes to draw a scene besides what is visible. */
export interface SceneOptions {
  readonly language: Language;
  /** Where the entities are; one that has no place is not drawn. */
  readonly positions: ReadonlyMap<EntityId, Point>;
}

/** The picture of what is visible. Nodes come in descending order of degree, edges in the order of the graph file. */
export function sceneOf(graph: KnowledgeGraph, visible: Visible, { language, positions }: SceneOptions): Scene {
  const nodes = [...visible.entities].flatMap((id): SceneNode[] => {
    const entity = graph.entities.get(id);
    const place = positions.get(id);
    if (entity === undefined || place === undefined) return [];
    const degree = degreeOf(graph, id);
    return [
      {
        id,
        type: entity.type,
        shape: graph.ontology.entityTypes[entity.type]?.shape ?? "ellipse",
        label: capitalised(entity.label[language]),
        degree,
        hub: degree >= HUB_DEGREE,
        size: sizeOf(degree),
        x: place.x,
        y: place.y,
      },
    ];
  });
  const drawn = new Set(nodes.map(({ id }) => id));
  const relations = [...visible.relations]
    .map((id) => graph.relations.get(id))
    .filter((relation) => relation !== undefined)
    .filter(({ subject, object }) => drawn.has(subject) && drawn.has(object));
  const bows = bowsOf(relations);
  return {
    families: Object.keys(graph.ontology.families) as FamilyId[],
    nodes: nodes.sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)),
    edges: relations.map((relation) => ({
      id: relation.id,
      source: relation.subject,
      target: relation.object,
      family: typeOf(graph, relation).family,
      verb: typeOf(graph, relation).label[language],
      stroke: strokeOf(relation.status),
      origins: originsDrawn(relation.origins.length),
      disputed: disagreementsOf(graph, relation).some(({ resolution }) => resolution === undefined),
      bow: bows.get(relation.id) ?? 0,
    })),
  };
}
