import { X } from "lucide-react";
import { type ReactNode, useState } from "react";
import { isEverything } from "#graph/filter.ts";
import { openStory, readableStories } from "#state/stories.ts";
import { Button, IconButton } from "../controls/Button.tsx";
import { questionText, useAsk, useQuestions } from "../shared/questions.ts";
import { useServices } from "../shared/services.ts";
import { useChange, useWholeGraph, useSpeech } from "../shared/use-explorer.ts";
import css from "./Hints.module.css";

/** Who comes with a link to a part of the graph came for that. */
function useFirstVisit(): boolean {
  const { explorer, hintsDismissed } = useServices();
  const [first] = useState(() => {
    const { view } = explorer.getState();
    return (
      !hintsDismissed.isSo() &&
      view.select === null &&
      view.analysis === null &&
      view.story === null &&
      isEverything(view)
    );
  });
  return first;
}

interface AskProps {
  readonly onAsked: () => void;
}

/** The most interesting question, as a button. */
function Ask({ onAsked }: AskProps) {
  const speech = useSpeech();
  const graph = useWholeGraph();
  const ask = useAsk();
  const [question] = useQuestions();
  if (question === undefined) return null;
  const clicked = () => {
    ask(question);
    onAsked();
  };
  return (
    <>
      {speech.t("hints.ask")}{" "}
      <button type="button" className={css["question"]} onClick={clicked}>
        {questionText(graph, question, speech)}
      </button>
    </>
  );
}

/** The story to read, as a button. */
function Read({ onAsked }: AskProps) {
  const { t, language } = useSpeech();
  const change = useChange();
  const [told] = readableStories(useWholeGraph());
  if (told === undefined) return null;
  const clicked = () => {
    change(openStory(told));
    onAsked();
  };
  return (
    <>
      {" "}
      {t("story.or")}{" "}
      <button type="button" className={css["question"]} onClick={clicked}>
        {told.story.title[language]}
      </button>
    </>
  );
}

/** Three hints at a first visit, one at a time, in a strip of their own below the canvas. */
export function Hints() {
  const { t } = useSpeech();
  const { hintsDismissed } = useServices();
  const first = useFirstVisit();
  const askable = useQuestions().length > 0;
  const [step, setStep] = useState(0);
  const [dismissed, setDismissed] = useState(false);
  if (!first || dismissed) return null;
  const dismiss = () => {
    hintsDismissed.set(true);
    setDismissed(true);
  };
  const all: ReactNode[] = [
    t("hints.select"),
    t("hints.narrow"),
    ...(askable ? [[<Ask key="ask" onAsked={dismiss} />, <Read key="read" onAsked={dismiss} />]] : []),
  ];
  const last = step === all.length - 1;
  return (
    <aside className={css["hints"]} aria-label={t("hints.name")}>
      <p className={css["hint"]} role="status">
        <span className={css["step"]}>{t("hints.step", { step: step + 1, total: all.length })}</span> {all[step]}
      </p>
      <Button small look="outline" onClick={last ? dismiss : () => setStep(step + 1)}>
        {t(last ? "hints.done" : "hints.next")}
      </Button>
      <IconButton small icon={X} label={t("hints.dismiss")} onClick={dismiss} />
    </aside>
  );
}
