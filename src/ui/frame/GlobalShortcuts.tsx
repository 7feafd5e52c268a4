import { useMemo } from "react";
import { select, switchTable } from "#state/changes.ts";
import { useServices } from "../shared/services.ts";
import { useShortcuts } from "../shared/use-shortcuts.ts";
import { focusSearch } from "../search/focus-search.ts";

const ZOOM_STEP = 1.25;

/** The page's keys. The help dialog lists them. */
export function GlobalShortcuts() {
  const { explorer, session } = useServices();
  const shortcuts = useMemo(() => {
    const canvas = () => session.getState().canvas;
    return {
      "/": () => focusSearch(session),
      t: () => explorer.getState().change(switchTable),
      f: () => canvas()?.fit(),
      "+": () => canvas()?.zoomBy(ZOOM_STEP),
      "=": () => canvas()?.zoomBy(ZOOM_STEP),
      "-": () => canvas()?.zoomBy(1 / ZOOM_STEP),
      "mod+z": () => explorer.temporal.getState().undo(),
      "mod+shift+z": () => explorer.temporal.getState().redo(),
      "mod+y": () => explorer.temporal.getState().redo(),
      "?": () => session.setState({ dialog: "help" }),
      Escape: () => {
        if (session.getState().searchOpen) session.setState({ searchOpen: false });
        else if (explorer.getState().view.select !== null) explorer.getState().change(select(null));
      },
    };
  }, [explorer, session]);
  useShortcuts(shortcuts);
  return null;
}
