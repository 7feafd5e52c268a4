import { type FocusEvent, type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Input } from "react-aria-components/Input";
import { SearchField } from "react-aria-components/SearchField";
import { select } from "#state/changes.ts";
import { useServices } from "../shared/services.ts";
import { useAsk, useQuestions } from "../shared/questions.ts";
import { useChange, useGraph, useSpeech } from "../shared/use-explorer.ts";
import css from "./Combobox.module.css";
import { SEARCH_ID } from "./focus-search.ts";
import { ResultList } from "./ResultList.tsx";
import { questionSections, resultSections } from "./results.ts";
import type { SearchProps } from "./search-props.ts";
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
  const { t, language } = useSpeech();
  const { session } = useServices();
  const change = useChange();
  const ask = useAsk();
  const sections = useResults(text);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [inside, setInside] = useState(true);
  const searching = text.trim() !== "";
  const open = inside && (searching || sections.length > 0);
  // It takes over from a plain field in which one may already be writing.
  useLayoutEffect(() => input.current?.focus(), []);
  const leave = () => {
    input.current?.blur();
    setInside(false);
    session.setState({ searchOpen: false });
  };
  const pick = (key: string | undefined) => {
    const row = sections.flatMap(({ rows }) => rows).find(({ id }) => id === key);
    if (row === undefined) return;
    onText("");
    leave();
    if ("question" in row) ask(row.question);
    else change(select(row.selection));
  };
  const pressed = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Escape" && text === "") leave();
    // Nothing is marked yet: the best one is meant.
    if (event.key === "Enter" && searching && !event.currentTarget.hasAttribute("aria-activedescendant"))
      pick(sections[0]?.rows[0]?.id);
  };
  const left = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setInside(false);
  };
  return (
    <div className={css["combobox"]} onFocus={() => setInside(true)} onBlur={left}>
      <I18nProvider locale={language}>
        <Autocomplete inputValue={text} onInputChange={onText}>
          <SearchField className={css["field"]} aria-label={t("search.label")}>
            <Input
              ref={input}
              id={SEARCH_ID}
              type="text"
              role="combobox"
              aria-expanded={open}
              aria-haspopup="listbox"
              className={field["input"]}
              placeholder={t("search.placeholder")}
              onKeyDown={pressed}
            />
          </SearchField>
          <div className={css["popover"]} hidden={!open}>
            <ResultList id={listId} sections={open ? sections : []} searched={text} onPick={pick} />
          </div>
        </Autocomplete>
      </I18nProvider>
    </div>
  );
}
