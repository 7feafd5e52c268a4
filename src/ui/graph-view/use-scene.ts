import { useMemo } from "react";
import type { EntityId } from "#model/ids.ts";
import type { Scene } from "#graph/scene/scene.ts";
import { sceneOf } from "#graph/scene/scene-of.ts";
import type { Point } from "#graph/scene/point.ts";
import type { Look } from "#graph/scene/look.ts";
import { withLook } from "#graph/scene/with-look.ts";
import { useGraph, useSpeech, useView, useVisible } from "../shared/use-explorer.ts";
import type { Positions } from "./use-positions.ts";

/** The picture of what is visible, in the language of the page, its nodes as measures have them where one looks at these. */
export function useScene({ places }: Pick<Positions, "places">, look: Look | null): Scene {
  const { language } = useSpeech();
  const graph = useGraph();
  const visible = useVisible();
  const bundled = useView((view) => view.bundled);
  const pins = useView((view) => view.pins);
  const plain = useMemo(() => {
    const put = Object.entries(pins) as [EntityId, Point][];
    const positions = put.length === 0 ? places : new Map([...places, ...put]);
    const pinned = new Set(put.map(([id]) => id));
    return sceneOf(graph, visible, { language, positions, pinned, bundled });
  }, [graph, visible, language, places, pins, bundled]);
  return useMemo(() => (look === null ? plain : withLook(plain, look)), [plain, look]);
}
