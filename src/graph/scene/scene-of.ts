import type { EntityId, FamilyId } from "#model/ids.ts";
import type { Language } from "#model/language.ts";
import { capitalised } from "#model/name.ts";
import { hiddenRelations } from "../hidden-relations.ts";
import { type KnowledgeGraph, weightOf } from "../knowledge-graph.ts";
import type { Visible } from "../visible.ts";
import { edgesOf } from "./edges.ts";
import { HUB_DEGREE, sizeOf } from "./node-size.ts";
import type { Point } from "./point.ts";
import type { Scene, SceneNode } from "./scene.ts";

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
