import type { Core, EventObject, NodeSingular, SingularElementArgument } from "cytoscape";
import type { Selection } from "#graph/selection.ts";
import type { Point } from "#graph/scene/point.ts";
import type { EntityId, RelationId } from "#model/ids.ts";
import type { Overlay } from "./overlay.ts";

/** What the pointer, or a finger, does. Points are in CSS pixels of the window. */
export interface PointerActions {
  /** A click or a tap; `null` is the background. `too` is with Shift or Ctrl: besides what is chosen. */
  readonly onTap: (target: Selection | null, how: { readonly too: boolean }) => void;
  readonly onDoubleTap: (target: Selection | null) => void;
  /** A right click or a long press. */
  readonly onMenu: (target: Selection | null, at: Point) => void;
  /** A box was drawn around some entities. */
  readonly onBox: (ids: readonly EntityId[]) => void;
  /** The pointer is over something; called again and again. */
  readonly onPoint: (target: Selection | null, at: Point) => void;
  /** A node is being dragged; `done` when it is let go. */
  readonly onDrag: (id: EntityId, to: Point, state: { readonly done: boolean }) => void;
}

function selectionOf(element: SingularElementArgument): Selection {
  return element.isNode()
    ? { kind: "entity", id: element.id() as EntityId }
    : { kind: "relation", id: element.id() as RelationId };
}

function pointOf({ originalEvent, renderedPosition, cy }: EventObject): Point {
  // A touch has no point of its own; where it is on the canvas is known all the same.
  const box = cy.container()?.getBoundingClientRect();
  const event = originalEvent as MouseEvent | undefined;
  if (event?.clientX !== undefined && event.type.startsWith("mouse")) return { x: event.clientX, y: event.clientY };
  return { x: renderedPosition.x + (box?.left ?? 0), y: renderedPosition.y + (box?.top ?? 0) };
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
  /** After a long press the finger is lifted: that is no tap. */
  let held = false;
  /** What the last two taps were on. */
  let tapped: [string | undefined, string | undefined] = [undefined, undefined];
  const menu = (event: EventObject) => {
    actions.onMenu(targetOf(event), pointOf(event));
  };
  cy.on("tapstart", () => {
    held = false;
  });
  cy.on("tap", (event) => {
    const { shiftKey = false, ctrlKey = false, metaKey = false } = event.originalEvent as Partial<MouseEvent>;
    const target = targetOf(event);
    tapped = [tapped[1], target?.id];
    if (!held) actions.onTap(target, { too: shiftKey || ctrlKey || metaKey });
  });
  cy.on("dbltap", (event) => {
    // Cytoscape counts two taps that follow each other, whatever they are on.
    if (tapped[0] === tapped[1]) actions.onDoubleTap(targetOf(event));
  });
  cy.on("cxttap", menu);
  cy.on("taphold", (event) => {
    // With a mouse a long press is the beginning of a drag; the right button is for the menu.
    if (!event.originalEvent.type.startsWith("touch")) return;
    held = true;
    menu(event);
  });
  let boxed: EntityId[] = [];
  cy.on("boxstart", () => {
    boxed = [];
  });
  cy.on("box", "node", (event) => {
    boxed.push((event.target as NodeSingular).id() as EntityId);
  });
  cy.on("boxend", () => {
    // The entities in the box are told of right after its end.
    queueMicrotask(() => actions.onBox(boxed));
  });
  cy.on("mousemove", (event) => {
    actions.onPoint(targetOf(event), pointOf(event));
  });
  cy.on("drag", "node", drag(false));
  cy.on("dragfree", "node", drag(true));
  const container = cy.container();
  const leave = () => {
    actions.onPoint(null, { x: 0, y: 0 });
  };
  container?.addEventListener("pointerleave", leave);
  return () => container?.removeEventListener("pointerleave", leave);
}
