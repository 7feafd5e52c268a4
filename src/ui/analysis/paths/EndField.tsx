import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { EntityId } from "#model/ids.ts";
import { optionId, ResultList } from "../../search/ResultList.tsx";
import { resultSections } from "../../search/results.ts";
import { stepOf } from "../../search/step-of.ts";
import { useSearch } from "../../search/use-search.ts";
import { useGraph, useSpeech } from "../../shared/use-explorer.ts";
import css from "./Ends.module.css";

/** Entities that a text finds, less those chosen before. */
function useFound(text: string, taken: readonly EntityId[]) {
  const speech = useSpeech();
  const graph = useGraph();
  const search = useSearch();
  return useMemo(() => {
    if (text.trim() === "") return [];
    const entities = search.find(text).entities.filter(({ id }) => !taken.includes(id));
    return resultSections(graph, { entities, relations: [] }, speech);
  }, [search, text, graph, speech, taken]);
}

interface EndFieldProps {
  readonly label: string;
  /** Entities that cannot be chosen again. */
  readonly taken: readonly EntityId[];
  readonly focus: boolean;
  readonly onPick: (id: EntityId) => void;
}

/** Finds an entity by any of its names, to be one of the ends. The list stands below the field and takes its own room. */
export function EndField({ label, taken, focus, onPick }: EndFieldProps) {
  const { t } = useSpeech();
  const [text, setText] = useState("");
  const [marked, setMarked] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const sections = useFound(text, taken);
  const rows = sections.flatMap((section) => section.rows);
  const active = rows.some(({ id }) => id === marked) ? marked : null;
  const open = text.trim() !== "";
  useLayoutEffect(() => {
    if (focus) input.current?.focus({ preventScroll: true });
  }, [focus]);
  const pick = (key: string | null) => {
    const row = rows.find(({ id }) => id === key);
    if (row?.selection.kind !== "entity") return;
    setText("");
    onPick(row.selection.id);
  };
  const pressed = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key } = event;
    if (key === "Escape" && text !== "") {
      // It has one thing to end here; the page is not to end another one too.
      event.stopPropagation();
      setText("");
    }
    if (key === "Enter" && !event.nativeEvent.isComposing) pick(active ?? rows[0]?.id ?? null);
    const at = rows.findIndex(({ id }) => id === active);
    const next = stepOf(key, at, rows.length);
    if (next === undefined) return;
    event.preventDefault();
    setMarked(rows[next]?.id ?? null);
  };
  return (
    <div className={css["field"]}>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-haspopup="listbox"
        aria-controls={listId}
        aria-activedescendant={active === null ? undefined : optionId(listId, active)}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        className={css["input"]}
        placeholder={t("paths.find")}
        value={text}
        onChange={({ target }) => {
          setMarked(null);
          setText(target.value);
        }}
        onKeyDown={pressed}
      />
      <div className={css["list"]} hidden={!open}>
        {open && (
          <ResultList
            id={listId}
            sections={sections}
            searched={text}
            active={active}
            onPick={pick}
            onActive={setMarked}
          />
        )}
      </div>
    </div>
  );
}
