import type { Selection } from "#graph/selection.ts";
import type { Scene } from "#graph/scene/scene.ts";

/** Whether a scene has a node or an edge of this id. */
export const holds = ({ nodes, edges }: Scene, { id }: Pick<Selection, "id">): boolean =>
  nodes.some((node) => node.id === id) || edges.some((edge) => edge.id === id);
