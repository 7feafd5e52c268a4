import { useMemo } from "react";
import type { EntityId } from "#model/ids.ts";
import { type Point, type Scene, sceneOf } from "#graph/scene/scene.ts";
import { useGraph, useSpeech, useView, useVisible } from "../shared/use-explorer.ts";
import type { Positions } from "./use-positions.ts";

/** The picture of what is visible, in the language of the page. */
export function useScene({ places }: Pick<Positions, "places">): Scene {
  const { language } = useSpeech();
  const graph = useGraph();
  const visible = useVisible();
  const bundled = useView((view) => view.bundled);
  const pins = useView((view) => view.pins);
  return useMemo(() => {
    const put = Object.entries(pins) as [EntityId, Point][];
    const positions = put.length === 0 ? places : new Map([...places, ...put]);
    const pinned = new Set(put.map(([id]) => id));
    return sceneOf(graph, visible, { language, positions, pinned, bundled });
  }, [graph, visible, language, places, pins, bundled]);
}
