import { CircleAlert, X } from "lucide-react";
import { useStore } from "zustand";
import { droppedWords } from "#words/problems.ts";
import { IconButton } from "../controls/Button.tsx";
import { useServices } from "../shared/services.ts";
import { useSpeech } from "../shared/use-explorer.ts";
import css from "./Dropped.module.css";

/** One line about what the address held that means nothing here. */
export function Dropped() {
  const speech = useSpeech();
  const { explorer } = useServices();
  const dropped = useStore(explorer, (state) => state.dropped);
  const dismiss = useStore(explorer, (state) => state.dismissDropped);
  if (dropped.length === 0) return null;
  return (
    <div className={css["dropped"]} role="alert">
      <CircleAlert size={16} strokeWidth={1.8} aria-hidden="true" className={css["icon"]} />
      <p className={css["line"]}>{droppedWords(dropped, speech)}</p>
      <IconButton small icon={X} label={speech.t("action.dismiss")} onClick={dismiss} />
    </div>
  );
}
