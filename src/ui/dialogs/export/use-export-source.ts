import { useMemo } from "react";
import type { ExportSource, Extent } from "#formats/format.ts";
import { exportSource } from "#formats/source.ts";
import type { Theme } from "#graph/scene/palette.ts";
import { writeAddress } from "#state/address.ts";
import { useServices } from "../../shared/services.ts";
import { useGraph, useSession, useSpeech, useView, useVisible } from "../../shared/use-explorer.ts";

/** What the reader asked to be written. */
interface Asked {
  readonly extent: Extent;
  readonly theme: Theme;
  /** Without extension. */
  readonly name: string;
}

/** What there is to write: what is shown, where it is shown, what of it is selected, or the whole graph. */
export function useExportSource({ extent, theme, name }: Asked): ExportSource {
  const { arrange, measure } = useServices();
  const speech = useSpeech();
  const graph = useGraph();
  const shown = useVisible();
  const view = useView((view) => view);
  const canvas = useSession((session) => session.canvas);
  return useMemo(
    () =>
      exportSource({
        graph,
        view,
        address: writeAddress(view),
        extent,
        shown,
        places: canvas?.places(),
        camera: canvas?.camera(),
        arrange,
        measure,
        speech,
        theme,
        name,
      }),
    [arrange, measure, speech, graph, shown, view, canvas, theme, extent, name],
  );
}
