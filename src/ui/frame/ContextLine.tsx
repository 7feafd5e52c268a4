import { useMemo } from "react";
import { isDrawn } from "#graph/view.ts";
import { isAtStep } from "#state/stories.ts";
import { useWholeGraph, useSpeech, useView } from "../shared/use-explorer.ts";
import { chipsOf } from "./chip-list.ts";
import { Chips } from "./Chips.tsx";
import css from "./ContextLine.module.css";
import { Trail, useTrail } from "./Trail.tsx";

/**
 * One line over the canvas: how one came here, and what is filtered. Above a picture its room is kept where there is
 * nothing to say, so that the picture stays where it is when there is; on a narrow window the picture has it.
 */
export function ContextLine({ narrow }: { readonly narrow: boolean }) {
  const graph = useWholeGraph();
  const speech = useSpeech();
  const view = useView((all) => all);
  // There what a step of a story filters is left to the story: the picture needs the room.
  const told = useMemo(() => narrow && isAtStep(graph, view), [narrow, graph, view]);
  const chips = useMemo(() => (told ? [] : chipsOf(graph, view, speech)), [told, graph, view, speech]);
  const trail = useTrail();
  // On a narrow window the panel's own arrows lead back; the line is left to the filters.
  const steps = narrow ? [] : trail.steps;
  const kept = useView((view) => view.show === "canvas" && isDrawn(view)) ? css["empty"] : undefined;
  const nothing = chips.length === 0 && steps.length === 0;
  return (
    <div className={nothing ? kept : css["line"]}>
      <Trail earlier={trail.earlier} steps={steps} />
      <Chips chips={chips} />
    </div>
  );
}
