import { ListFilter, X } from "lucide-react";
import { useId, useMemo, useRef, useState } from "react";
import { matchingText } from "#graph/text-match.ts";
import { searchText } from "#state/changes.ts";
import type { Gesture } from "#state/explorer.ts";
import { IconButton } from "../controls/Button.tsx";
import { useChange, useLoaded, useSpeech, useView } from "../shared/use-explorer.ts";
import css from "./TextFilter.module.css";

/** The address takes no longer ones. */
const LONGEST = 200;

const newGesture = (): Gesture => Symbol("typing");

/** What the words find, and what the other filters leave of it. */
function Matches({ text }: { readonly text: string }) {
  const { t } = useSpeech();
  const { graph, visible } = useLoaded();
  const matching = useMemo(() => matchingText(graph, text), [graph, text]);
  const shown = matching.filter(({ id }) => visible.relations.has(id)).length;
  const count = matching.length;
  return shown === count ? t("rail.matches", { count }) : t("rail.matchesShown", { count, shown });
}

/** Shows only the relations about which these words are written. Each letter filters; a stay in the field is one step of undo. */
export function TextFilter() {
  const { t } = useSpeech();
  const change = useChange();
  const text = useView((view) => view.text);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [gesture, setGesture] = useState(newGesture);
  const clear = () => {
    change(searchText(""));
    input.current?.focus();
  };
  return (
    <div className={css["filter"]} role="search" aria-label={t("rail.text")}>
      <label htmlFor={id} className="visually-hidden">
        {t("rail.text")}
      </label>
      <div className={css["field"]}>
        <ListFilter size={15} strokeWidth={1.8} aria-hidden="true" className={css["icon"]} />
        <input
          ref={input}
          id={id}
          type="search"
          className={css["input"]}
          placeholder={t("rail.text")}
          autoComplete="off"
          spellCheck={false}
          maxLength={LONGEST}
          value={text}
          onFocus={() => setGesture(newGesture)}
          onChange={(event) => change(searchText(event.target.value), gesture)}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || text === "") return;
            // Else the sheet around would close, too.
            event.preventDefault();
            event.stopPropagation();
            clear();
          }}
        />
        {text !== "" && <IconButton small icon={X} label={t("rail.textClear")} onClick={clear} />}
      </div>
      <p className={css["matches"]} role="status">
        {text.trim() !== "" && <Matches text={text} />}
      </p>
    </div>
  );
}
