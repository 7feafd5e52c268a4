import { Collection } from "react-aria-components/Collection";
import { Header } from "react-aria-components/Header";
import { ListBox, ListBoxItem, ListBoxSection } from "react-aria-components/ListBox";
import { useSpeech } from "../shared/use-explorer.ts";
import css from "./Combobox.module.css";
import { EntityResult, QuestionResult, RelationResult } from "./Result.tsx";
import type { ResultRow, ResultSection } from "./results.ts";

interface RowProps {
  readonly row: ResultRow;
  readonly searched: string;
}

function Content({ row, searched }: RowProps) {
  if ("question" in row) return <QuestionResult text={row.matched} count={row.question.count} />;
  const { selection, matched } = row;
  if (selection.kind === "relation") return <RelationResult id={selection.id} searched={searched} />;
  return <EntityResult id={selection.id} matched={matched} searched={searched} />;
}

function Row({ row, searched }: RowProps) {
  return (
    <ListBoxItem id={row.id} textValue={row.matched} className={css["item"]}>
      <Content row={row} searched={searched} />
    </ListBoxItem>
  );
}

interface ResultListProps {
  readonly id: string;
  readonly sections: readonly ResultSection[];
  readonly searched: string;
  readonly onPick: (key: string) => void;
}

/** The list under the search field. */
export function ResultList({ id, sections, searched, onPick }: ResultListProps) {
  const { t } = useSpeech();
  return (
    <ListBox
      id={id}
      className={css["list"]}
      aria-label={t("search.results")}
      items={sections}
      selectionMode="none"
      onAction={(key) => onPick(String(key))}
      dependencies={[searched]}
      renderEmptyState={() => <p className={css["none"]}>{t("search.none")}</p>}
    >
      {(section) => (
        <ListBoxSection id={section.id}>
          <Header className={css["header"]}>{section.title}</Header>
          <Collection items={section.rows} dependencies={[searched]}>
            {(row) => <Row row={row} searched={searched} />}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  );
}
