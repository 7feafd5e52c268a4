import { Check } from "lucide-react";
import type { RefObject } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Menu, MenuItem, MenuSection } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { Separator } from "react-aria-components/Separator";
import { useSpeech } from "../shared/use-explorer.ts";
import css from "./ColumnsMenu.module.css";
import type { Column } from "./table.ts";
import "#words/areas/table.ts";

export interface ColumnsMenuProps {
  readonly columns: readonly Pick<Column<never>, "id" | "label">[];
  /** Ids of those that the reader chose, and of those among them that have room. */
  readonly chosen: readonly string[];
  readonly shown: readonly string[];
  readonly usual: readonly string[];
  /** The column that the rows are sorted by. */
  readonly sorted: string;
  readonly onChoose: (columns: readonly string[]) => void;
  readonly trigger: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** A menu to tick columns in. The last one cannot be unticked. It says which of those ticked have no room. */
export function ColumnsMenu(props: ColumnsMenuProps) {
  const { columns, chosen, shown, usual, sorted, onChoose, trigger, onClose } = props;
  const { t, language } = useSpeech();
  const all = columns.map(({ id }) => id);
  const without = chosen.length - shown.length;
  const unseen = shown.includes(sorted) ? undefined : columns.find(({ id }) => id === sorted);
  const name = t("columns.name");
  return (
    <I18nProvider locale={language}>
      <Popover
        className={css["popover"]}
        triggerRef={trigger}
        isOpen
        onOpenChange={(open) => !open && onClose()}
        placement="bottom end"
        offset={4}
        aria-label={name}
        data-modal=""
      >
        <Menu className={css["menu"]} aria-label={name} autoFocus="first" onClose={onClose}>
          <MenuSection
            aria-label={name}
            selectionMode="multiple"
            disallowEmptySelection
            selectedKeys={chosen}
            onSelectionChange={(keys) => onChoose(keys === "all" ? all : [...keys].map(String))}
          >
            {columns.map(({ id, label }) => {
              const cut = chosen.includes(id) && !shown.includes(id);
              return (
                <MenuItem key={id} id={id} textValue={t(label)} className={css["item"]} shouldCloseOnSelect={false}>
                  {({ isSelected }) => (
                    <>
                      <span className={css["tick"]} data-ticked={isSelected || undefined} aria-hidden="true">
                        {isSelected && <Check size={11} strokeWidth={3.2} />}
                      </span>
                      <span>{t(label)}</span>
                      {cut && <span className={css["cut"]}>{t("columns.cut")}</span>}
                    </>
                  )}
                </MenuItem>
              );
            })}
          </MenuSection>
          <Separator className={css["line"]} />
          <MenuItem className={css["item"]} shouldCloseOnSelect={false} onAction={() => onChoose(all)}>
            {t("columns.all")}
          </MenuItem>
          <MenuItem className={css["item"]} shouldCloseOnSelect={false} onAction={() => onChoose(usual)}>
            {t("columns.usual")}
          </MenuItem>
        </Menu>
        {without > 0 && <p className={css["note"]}>{t("columns.without", { count: without })}</p>}
        {unseen !== undefined && <p className={css["note"]}>{t("columns.sorted", { column: t(unseen.label) })}</p>}
      </Popover>
    </I18nProvider>
  );
}
