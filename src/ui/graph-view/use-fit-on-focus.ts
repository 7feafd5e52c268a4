import { useEffect, useRef } from "react";
import type { GraphCanvas } from "#canvas/canvas.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Scene } from "#graph/scene/scene.ts";
import { useView } from "../shared/use-explorer.ts";

interface FocusedPicture {
  readonly canvas: GraphCanvas | null;
  readonly whole: KnowledgeGraph;
  readonly scene: Scene;
  /** Something else says what of it is looked at. */
  readonly isTaken: boolean;
}

/** Whoever asks for what is around an entity, or for more or less of it, wants to see all of that, and large. */
export function useFitOnFocus({ canvas, whole, scene, isTaken }: FocusedPicture): void {
  const focus = useView((view) => view.focus);
  const hops = useView((view) => view.hops);
  const seen = useRef({ whole, scene, focus, hops });
  useEffect(() => {
    const { current } = seen;
    const sameFocus = current.focus === focus && (focus === null || current.hops === hops);
    // The picture of another focus is still to come.
    if (!sameFocus && current.scene === scene) return;
    seen.current = { whole, scene, focus, hops };
    if (!sameFocus && current.whole === whole && !isTaken) canvas?.fit({ animate: true });
  }, [canvas, whole, scene, focus, hops, isTaken]);
}
