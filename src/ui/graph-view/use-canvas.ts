import { type RefObject, useEffect } from "react";
import { createCanvas } from "#canvas/canvas.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Scene } from "#graph/scene/scene.ts";
import type { Visible } from "#graph/visible.ts";
import { hiddenRelations } from "#graph/hidden-relations.ts";
import type { EntityId } from "#model/ids.ts";
import { type Change, chosenEntities, pick, pickToo, pin, select } from "#state/changes.ts";
import { asFiltered, collapse, expand } from "#state/reach-changes.ts";
import { useServices } from "../shared/services.ts";
import { useSession } from "../shared/use-explorer.ts";

/** What the canvas shows now, for what is done on it later. */
export interface Shown {
  readonly graph: KnowledgeGraph;
  readonly visible: Visible;
  readonly scene: Scene;
}

/** Expands an entity that has more to show, and otherwise collapses it, or ends that. */
export function switchExpansion({ graph, visible }: Shown, id: EntityId): Change {
  return (view) => {
    if (view.collapsed.includes(id)) return asFiltered(id)(view);
    const more = hiddenRelations(graph, visible).get(id) ?? 0;
    return more > 0 && !view.expanded.includes(id) ? expand([id])(view) : collapse([id])(view);
  };
}

/** Makes a canvas for as long as the element is there, and shares it with the rest of the page. */
export function useCanvas(container: RefObject<HTMLDivElement | null>, shown: RefObject<Shown>) {
  const { explorer, session } = useServices();
  useEffect(() => {
    if (container.current === null) return;
    const change = (made: Change) => explorer.getState().change(made);
    const view = () => explorer.getState().view;
    const canvas = createCanvas(container.current, {
      onSelect: (target, { too }) => {
        const edge = shown.current.scene.edges.find(({ id }) => id === target?.id);
        if (target === null) {
          if (!too && (view().select !== null || view().picked.length > 0)) change(select(null));
        } else if (target.kind === "entity" && too) {
          change(pickToo(target.id));
        } else if (edge !== undefined && edge.members.length > 1) {
          // A bundle stands for several relations: what is between its ends is listed.
          change(pick([edge.source, edge.target]));
        } else if (view().select?.id !== target.id) {
          change(select(target));
        }
      },
      onDoubleClick: (target) => {
        if (target?.kind === "entity") change(switchExpansion(shown.current, target.id));
      },
      onBox: (ids) => {
        if (ids.length > 0) change(pick([...chosenEntities(view()), ...ids]));
      },
      onMenu: (target, at) => {
        const chosen = chosenEntities(view());
        const entities = target?.kind !== "entity" ? [] : chosen.includes(target.id) ? chosen : [target.id];
        session.setState({
          menu: { entities, relation: target?.kind === "relation" ? target.id : null, at },
          hover: null,
        });
      },
      onHover: (target, at) => session.setState({ hover: target === null ? null : { target, at } }),
      onMove: (id, point) => change(pin(new Map([[id, point]]))),
      onZoom: (zoom) => session.setState({ zoom }),
    });
    session.setState({ canvas });
    return () => {
      session.setState({ canvas: null, hover: null, cursor: null });
      canvas.destroy();
    };
  }, [container, shown, explorer, session]);
  return useSession(({ canvas }) => canvas);
}
