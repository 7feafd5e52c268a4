import { Check, Newspaper, Search } from "lucide-react";
import { useMemo, useState } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Collection } from "react-aria-components/Collection";
import { Dialog } from "react-aria-components/Dialog";
import { Header } from "react-aria-components/Header";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem, ListBoxSection } from "react-aria-components/ListBox";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { SearchField } from "react-aria-components/SearchField";
import { only, select } from "#state/changes.ts";
import { keyName } from "../../commands/key-names.ts";
import { useCommands } from "../../commands/use-commands.ts";
import { EntityResult, RelationResult } from "../../search/Result.tsx";
import { useSearch } from "../../search/use-search.ts";
import { useServices } from "../../shared/services.ts";
import { useChange, useSpeech } from "../../shared/use-explorer.ts";
import css from "./Palette.module.css";
import { type PaletteRow, paletteSections } from "./palette-sections.ts";

function Line({
  row,
  searched,
  checked,
}: {
  readonly row: PaletteRow;
  readonly searched: string;
  readonly checked: boolean;
}) {
  const speech = useSpeech();
  if (row.kind === "found") {
    const { selection, matched } = row.row;
    return selection.kind === "entity" ? (
      <EntityResult id={selection.id} matched={matched} searched={searched} />
    ) : (
      <RelationResult id={selection.id} searched={searched} />
    );
  }
  if (row.kind === "article") {
    return (
      <span className={css["line"]}>
        <Newspaper size={16} strokeWidth={1.8} aria-hidden="true" />
        <span>
          {row.text} <small className={css["aside"]}>{speech.t("palette.onlyArticle")}</small>
        </span>
      </span>
    );
  }
  const { icon: Icon, keys } = row.command;
  return (
    <span className={css["line"]}>
      <Icon size={16} strokeWidth={1.8} aria-hidden="true" />
      <span>{row.text}</span>
      {checked && <Check size={14} strokeWidth={2.4} aria-hidden="true" className={css["check"]} />}
      {keys?.[0] !== undefined && <kbd className={css["key"]}>{keyName(keys[0], speech)}</kbd>}
    </span>
  );
}

/** Everything that can be found and everything that can be done, in one box. */
export function Palette() {
  const { t, language } = useSpeech();
  const { session } = useServices();
  const change = useChange();
  const search = useSearch();
  const { commands, contextFor } = useCommands();
  const [text, setText] = useState("");
  // What it acts on is what was chosen when it was opened.
  const [context] = useState(() => contextFor());
  const sections = useMemo(
    () => paletteSections(text, { search, commands, context }),
    [text, search, commands, context],
  );
  const close = () => session.setState({ dialog: null });
  const act = (id: string) => {
    const row = sections.flatMap(({ rows }) => rows).find((candidate) => candidate.id === id);
    if (row === undefined) return;
    close();
    if (row.kind === "found") change(select(row.row.selection));
    else if (row.kind === "article") change(only("articles", row.article));
    else row.command.run(contextFor(context.target));
  };
  return (
    <I18nProvider locale={language}>
      <ModalOverlay className={css["scrim"]} isOpen isDismissable onOpenChange={(open) => !open && close()}>
        <Modal className={css["modal"]}>
          <Dialog className={css["dialog"]} data-modal="" aria-label={t("palette.open")}>
            <Autocomplete inputValue={text} onInputChange={setText}>
              <SearchField className={css["field"]} aria-label={t("palette.placeholder")} autoFocus>
                <Search size={16} strokeWidth={1.8} aria-hidden="true" className={css["icon"]} />
                <Input
                  type="text"
                  role="combobox"
                  aria-expanded
                  aria-haspopup="listbox"
                  className={css["input"]}
                  placeholder={t("palette.placeholder")}
                  onKeyDown={(event) => {
                    const best = sections[0]?.rows[0];
                    // Nothing is marked yet: the best one is meant.
                    if (event.key === "Enter" && !event.currentTarget.hasAttribute("aria-activedescendant") && best)
                      act(best.id);
                  }}
                />
              </SearchField>
              <ListBox
                className={css["list"]}
                aria-label={t("search.results")}
                items={sections}
                selectionMode="none"
                dependencies={[text]}
                onAction={(key) => act(String(key))}
                renderEmptyState={() => <p className={css["none"]}>{t("palette.none")}</p>}
              >
                {(section) => (
                  <ListBoxSection id={section.id}>
                    <Header className={css["header"]}>{section.title}</Header>
                    <Collection items={section.rows} dependencies={[text]}>
                      {(row) => (
                        <ListBoxItem id={row.id} textValue={row.text} className={css["item"]}>
                          <Line
                            row={row}
                            searched={text}
                            checked={row.kind === "command" && (row.command.checked?.(context) ?? false)}
                          />
                        </ListBoxItem>
                      )}
                    </Collection>
                  </ListBoxSection>
                )}
              </ListBox>
            </Autocomplete>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}
