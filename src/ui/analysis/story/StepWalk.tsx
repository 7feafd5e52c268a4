import { ChevronLeft, ChevronRight } from "lucide-react";
import { type Ref } from "react";
import { type Reading, stepBy } from "#state/stories.ts";
import { Button } from "../../controls/Button.tsx";
import { useChange, useWholeGraph, useSpeech } from "../../shared/use-explorer.ts";
import css from "./story.module.css";

interface StepWalkProps {
  readonly reading: Reading;
  readonly ref: Ref<HTMLElement>;
}

/** The way on and back, in reach wherever one reads. At an end the button stays: the focus may be on it. */
export function StepWalk({ reading: { steps, index }, ref }: StepWalkProps) {
  const { t } = useSpeech();
  const graph = useWholeGraph();
  const change = useChange();
  const place = t("story.place", { step: index + 1, steps: steps.length });
  return (
    <nav ref={ref} className={css["walk"]} aria-label={t("story.walk")}>
      <Button
        look="outline"
        icon={ChevronLeft}
        aria-disabled={index === 0}
        onClick={() => change(stepBy(graph, -1))}
        aria-keyshortcuts="ArrowLeft"
      >
        {t("story.previous")}
      </Button>
      <span className={css["place"]}>{place}</span>
      <Button
        look="primary"
        aria-disabled={index === steps.length - 1}
        onClick={() => change(stepBy(graph, 1))}
        aria-keyshortcuts="ArrowRight"
      >
        {t("story.next")}
        <ChevronRight size={16} strokeWidth={1.8} aria-hidden="true" />
      </Button>
    </nav>
  );
}
