import { type FocusEvent, type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { select } from "#state/changes.ts";
import { useServices } from "../shared/services.ts";
import { useAsk, useQuestions } from "../shared/questions.ts";
import { useChange, useGraph, useSpeech } from "../shared/use-explorer.ts";
import css from "./Combobox.module.css";
import { SEARCH_ID } from "./focus-search.ts";
import { ListInput } from "./ListInput.tsx";
import { ResultList } from "./ResultList.tsx";
import { questionSections, resultSections } from "./results.ts";
import type { SearchProps } from "./search-props.ts";
import { useMarked } from "./use-marked.ts";
import { useSearch } from "./use-search.ts";
import field from "./SearchField.module.css";

function useResults(text: string) {
  const speech = useSpeech();
  const graph = useGraph();
  const search = useSearch();
  const questions = useQuestions();
  return useMemo(
    () =>
      text.trim() === ""
        ? questionSections(graph, questions, speech)
        : resultSections(graph, search.find(text), speech),
    [search, text, graph, questions, speech],
  );
}

/**
 * Finds entities by any of their names, and relations by what they say. Picking one selects it. Before anything is
 * written it offers questions to start with, and picking one opens the view that answers it. The list lies under the
 * field rather than over the page, so the rest of the page stays there for screen readers.
 */
export function Combobox({ text, onText }: SearchProps) {
  const { t } = useSpeech();
  const { session } = useServices();
  const change = useChange();
  const ask = useAsk();
  const sections = useResults(text);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [inside, setInside] = useState(true);
  const searching = text.trim() !== "";
  const open = inside && (searching || sections.length > 0);
  const rows = open ? sections.flatMap((section) => section.rows) : [];
  const { active, mark, walk } = useMarked(rows);
  // It takes over from a plain field in which one may already be writing.
  useLayoutEffect(() => input.current?.focus(), []);
  const write = (next: string) => {
    mark(null);
    onText(next);
  };
  const leave = () => {
    input.current?.blur();
    setInside(false);
    session.setState({ searchOpen: false });
  };
  const pick = (key: string | null) => {
    const row = rows.find(({ id }) => id === key);
    if (row === undefined) return;
    write("");
    leave();
    if ("question" in row) ask(row.question);
    else change(select(row.selection));
  };
  const pressed = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key } = event;
    if (key === "Escape") {
      // It has one thing to end here; the page is not to end another one too.
      if (text !== "") event.stopPropagation();
      if (text === "") leave();
      else write("");
    }
    // Nothing is marked yet: the best one is meant.
    if (key === "Enter" && !event.nativeEvent.isComposing) pick(active ?? (searching ? (rows[0]?.id ?? null) : null));
    walk(event);
  };
  const left = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setInside(false);
  };
  return (
    <div className={css["combobox"]} onFocus={() => setInside(true)} onBlur={left}>
      <ListInput
        ref={input}
        id={SEARCH_ID}
        label={t("search.label")}
        className={field["input"]}
        placeholder={t("search.placeholder")}
        text={text}
        onText={write}
        listId={listId}
        open={open}
        active={active}
        onKeyDown={pressed}
      />
      <div className={css["popover"]} hidden={!open}>
        {open && (
          <ResultList id={listId} sections={sections} searched={text} active={active} onPick={pick} onActive={mark} />
        )}
      </div>
    </div>
  );
}
