import { useEffect, useRef } from "react";
import { useSpeech } from "../shared/use-explorer.ts";
import css from "./Combobox.module.css";
import { EntityResult, QuestionResult, RelationResult } from "./Result.tsx";
import type { ResultRow, ResultSection } from "./results.ts";

interface ContentProps {
  readonly row: ResultRow;
  readonly searched: string;
}

function Content({ row, searched }: ContentProps) {
  if ("question" in row) return <QuestionResult text={row.matched} count={row.question.count} />;
  const { selection, matched } = row;
  if (selection.kind === "relation") return <RelationResult id={selection.id} searched={searched} />;
  return <EntityResult id={selection.id} matched={matched} searched={searched} />;
}

interface OptionProps extends ContentProps {
  readonly id: string;
  readonly active: boolean;
  readonly onPick: (key: string) => void;
  readonly onActive: (key: string) => void;
}

/** A row of the list. */
function Option({ id, row, searched, active, onPick, onActive }: OptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div
      ref={element}
      id={id}
      role="option"
      aria-selected={active}
      className={css["item"]}
      data-active={active}
      onClick={() => onPick(row.id)}
      onPointerMove={() => onActive(row.id)}
    >
      <Content row={row} searched={searched} />
    </div>
  );
}

interface ResultListProps {
  readonly id: string;
  readonly sections: readonly ResultSection[];
  readonly searched: string;
  /** The row that the arrow keys are at. */
  readonly active: string | null;
  readonly onPick: (key: string) => void;
  readonly onActive: (key: string) => void;
}

/** The id of a row's element, of which `aria-activedescendant` speaks. */
export const optionId = (list: string, row: string): string => `${list}-${row.replaceAll(/\s+/g, "-")}`;

/**
 * The list under the search field. It is plain elements rather than a collection of the component library's: that renders
 * each row twice, and results are to be there before the next letter.
 */
export function ResultList({ id, sections, searched, active, onPick, onActive }: ResultListProps) {
  const { t } = useSpeech();
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t("search.results")}
      className={css["list"]}
      // The field keeps the focus, and with it the keyboard of a phone.
      onPointerDown={(event) => event.preventDefault()}
    >
      {sections.length === 0 && <p className={css["none"]}>{t("search.none")}</p>}
      {sections.map((section) => (
        <div key={section.id} role="group" aria-labelledby={`${id}-${section.id}`}>
          <div id={`${id}-${section.id}`} role="presentation" className={css["header"]}>
            {section.title}
          </div>
          {section.rows.map((row) => (
            <Option
              key={row.id}
              id={optionId(id, row.id)}
              row={row}
              searched={searched}
              active={row.id === active}
              onPick={onPick}
              onActive={onActive}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
