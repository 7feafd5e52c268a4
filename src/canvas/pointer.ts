import type { Core, EventObject, NodeSingular, SingularElementArgument } from "cytoscape";
import type { Selection } from "#graph/scene/emphasis.ts";
import type { Point } from "#graph/scene/scene.ts";
import type { EntityId, RelationId } from "#model/ids.ts";
import type { Overlay } from "./overlay.ts";

/** What the pointer, or a finger, does. */
export interface PointerActions {
  /** A click or a tap; `null` is the background. */
  readonly onTap: (target: Selection | null) => void;
  /** The pointer is over something; called again and again. */
  readonly onPoint: (target: Selection | null) => void;
  /** A node is being dragged; `done` when it is let go. */
  readonly onDrag: (id: EntityId, to: Point, state: { readonly done: boolean }) => void;
}

function selectionOf(element: SingularElementArgument): Selection {
  return element.isNode()
    ? { kind: "entity", id: element.id() as EntityId }
    : { kind: "relation", id: element.id() as RelationId };
}

/** Listens to what the pointer does on the drawing and on what is written on it. Returns what ends it. */
export function watchPointer(cy: Core, overlay: Pick<Overlay, "at">, actions: PointerActions): () => void {
  /** A ≠ goes before a node, a node before a name, a name before an edge. */
  function targetOf({ target, renderedPosition }: EventObject): Selection | null {
    const own = target === cy ? null : selectionOf(target as SingularElementArgument);
    const written = overlay.at(renderedPosition);
    if (written !== null && "mark" in written) return { kind: "relation", id: written.mark };
    if (own?.kind === "entity" || written === null) return own;
    return { kind: "entity", id: written.name };
  }
  const drag = (done: boolean) => (event: EventObject) => {
    const node = event.target as NodeSingular;
    actions.onDrag(node.id() as EntityId, { ...node.position() }, { done });
  };
  cy.on("tap", (event) => {
    actions.onTap(targetOf(event));
  });
  cy.on("mousemove", (event) => {
    actions.onPoint(targetOf(event));
  });
  cy.on("drag", "node", drag(false));
  cy.on("dragfree", "node", drag(true));
  const container = cy.container();
  const leave = () => {
    actions.onPoint(null);
  };
  container?.addEventListener("pointerleave", leave);
  return () => container?.removeEventListener("pointerleave", leave);
}
