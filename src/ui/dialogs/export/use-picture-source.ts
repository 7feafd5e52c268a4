import { useMemo } from "react";
import { everything } from "#graph/filter.ts";
import { visibleGraph } from "#graph/visible.ts";
import { layoutInput, storedPlaces } from "../../graph-view/places.ts";
import { useServices } from "../../shared/services.ts";
import { useGraph, useSession, useSpeech, useView, useVisible } from "../../shared/use-explorer.ts";
import { DARK, useMedia } from "../../shared/use-media.ts";
import type { Extent } from "./choices.ts";
import type { PictureSource } from "./picture.ts";

/** What a picture is drawn from: what is shown, where it is shown, or the whole graph. */
export function usePictureSource(extent: Extent): PictureSource {
  const { arrange } = useServices();
  const speech = useSpeech();
  const graph = useGraph();
  const shown = useVisible();
  const view = useView((view) => view);
  const canvas = useSession((session) => session.canvas);
  const theme = useMedia(DARK) ? "dark" : "light";
  return useMemo(() => {
    const whole = extent === "everything";
    const visible = whole ? visibleGraph(graph, everything) : shown;
    const known = [canvas?.positions() ?? new Map(), storedPlaces(graph)];
    const places = async () =>
      known.find((each) => [...visible.entities].every((id) => each.has(id))) ??
      arrange("force", layoutInput(graph, visible));
    return { graph, visible, view: whole ? { ...view, ...everything } : view, speech, theme, places };
  }, [arrange, speech, graph, shown, view, canvas, theme, extent]);
}
