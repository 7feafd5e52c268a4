import { useMemo } from "react";
import { type Scene, sceneOf } from "#graph/scene/scene.ts";
import { useGraph, useSpeech, useVisible } from "../shared/use-explorer.ts";
import type { Positions } from "./use-positions.ts";

/** The picture of what is visible, in the language of the page. */
export function useScene({ places }: Positions): Scene {
  const { language } = useSpeech();
  const graph = useGraph();
  const visible = useVisible();
  return useMemo(() => sceneOf(graph, visible, { language, positions: places }), [graph, visible, language, places]);
}
