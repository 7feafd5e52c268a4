import { Collection } from "react-aria-components/Collection";
import { Header } from "react-aria-components/Header";
import { ListBox, ListBoxItem, ListBoxSection } from "react-aria-components/ListBox";
import { useSpeech } from "../shared/use-explorer.ts";
import css from "./Combobox.module.css";
import { EntityResult, RelationResult } from "./Result.tsx";
import type { ResultRow, ResultSection } from "./results.ts";

function Row({ row, searched }: { readonly row: ResultRow; readonly searched: string }) {
  const { selection, matched } = row;
  return (
    <ListBoxItem id={row.id} textValue={matched} className={css["item"]}>
      {selection.kind === "entity" ? (
        <EntityResult id={selection.id} matched={matched} searched={searched} />
      ) : (
        <RelationResult id={selection.id} searched={searched} />
      )}
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
