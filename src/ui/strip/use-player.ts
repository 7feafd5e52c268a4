import { useEffect, useRef, useState } from "react";
import { type Direction, stepKnown, stepWindow } from "#graph/clock-steps.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Days } from "#graph/extent.ts";
import type { View } from "#graph/view.ts";
import type { Change } from "#state/changes.ts";
import { asKnownOn, happened } from "#state/clock-changes.ts";
import { useServices } from "../shared/services.ts";
import { useChange, useView, useWholeGraph } from "../shared/use-explorer.ts";

/** How long a step stays, in milliseconds. */
export const speeds = { slow: 2_400, medium: 1_200, fast: 500 } as const;
export type Speed = keyof typeof speeds;

/** The clock that steps move. */
export type Moved = "when" | "known";

/** The change that one step makes; `null` where there is none. */
function stepOf(graph: KnowledgeGraph, extent: Days, moved: Moved, view: View, direction: Direction): Change | null {
  if (moved === "known") {
    const known = stepKnown(graph, view.known, direction);
    return known === undefined ? null : asKnownOn(known);
  }
  const when = stepWindow(extent, view.when, direction);
  return when === undefined ? null : happened(when);
}

/** Where a run ends: everything is known, or the window has come to the end of the strip. */
function isOver(graph: KnowledgeGraph, extent: Days, moved: Moved, view: View): boolean {
  return moved === "known" ? view.known === null : stepOf(graph, extent, moved, view, 1) === null;
}

/** What a reader does to a page; anything of it stops a run. */
const interactions = ["pointerdown", "keydown", "wheel"] as const;

/**
 * Steps a clock, by hand or by itself. A run is one gesture, so that one undo takes it back; it goes on until the end, or
 * until the reader does anything else, or looks elsewhere. Nothing moves between steps, so nothing has to be held still
 * for who wants less motion.
 */
export function usePlayer(extent: Days, moved: Moved, speed: Speed) {
  const { explorer } = useServices();
  const graph = useWholeGraph();
  const change = useChange();
  const [playing, setPlaying] = useState(false);
  const gesture = useRef(Symbol("play"));
  // Asks again whenever one of the clocks moves.
  useView(({ when, known }) => (moved === "when" ? when : known));
  const stepNow = (direction: Direction) => stepOf(graph, extent, moved, explorer.getState().view, direction);

  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      const made = stepOf(graph, extent, moved, explorer.getState().view, 1);
      if (made !== null) change(made, gesture.current);
      if (made === null || isOver(graph, extent, moved, explorer.getState().view)) setPlaying(false);
    }, speeds[speed]);
    const stop = (event: Event) => {
      const { target } = event;
      // What presses the button stops the run by that.
      const presses = !(event instanceof KeyboardEvent) || event.key === "Enter" || event.key === " ";
      if (!(presses && target instanceof Element && target.closest("[data-plays]"))) setPlaying(false);
    };
    const leave = () => document.hidden && setPlaying(false);
    for (const type of interactions) document.addEventListener(type, stop, { capture: true, passive: true });
    document.addEventListener("visibilitychange", leave);
    return () => {
      clearInterval(timer);
      for (const type of interactions) document.removeEventListener(type, stop, { capture: true });
      document.removeEventListener("visibilitychange", leave);
    };
  }, [playing, graph, extent, moved, speed, explorer, change]);

  return {
    playing,
    canStep: (direction: Direction) => stepNow(direction) !== null,
    /** One step by hand. */
    step: (direction: Direction) => {
      const made = stepNow(direction);
      if (made !== null) change(made);
    },
    /** Begins with a step at once, or stops. */
    play: () => {
      const made = playing ? null : stepNow(1);
      if (made === null) {
        setPlaying(false);
        return;
      }
      gesture.current = Symbol("play");
      change(made, gesture.current);
      setPlaying(!isOver(graph, extent, moved, explorer.getState().view));
    },
  };
}
