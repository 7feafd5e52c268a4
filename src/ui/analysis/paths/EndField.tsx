import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { EntityId } from "#model/ids.ts";
import { ListInput } from "../../search/ListInput.tsx";
import { ResultList } from "../../search/ResultList.tsx";
import { resultSections } from "../../search/results.ts";
import { useMarked } from "../../search/use-marked.ts";
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
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const sections = useFound(text, taken);
  const rows = sections.flatMap((section) => section.rows);
  const { active, mark, walk } = useMarked(rows);
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
    walk(event);
  };
  return (
    <div className={css["field"]}>
      <ListInput
        ref={input}
        label={label}
        className={css["input"]}
        placeholder={t("paths.find")}
        text={text}
        onText={(next) => {
          mark(null);
          setText(next);
        }}
        listId={listId}
        open={open}
        active={active}
        onKeyDown={pressed}
      />
      <div className={css["list"]} hidden={!open}>
        {open && (
          <ResultList id={listId} sections={sections} searched={text} active={active} onPick={pick} onActive={mark} />
        )}
      </div>
    </div>
  );
}
