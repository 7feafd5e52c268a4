import { X } from "lucide-react";
import { useLayoutEffect, useRef } from "react";
import { clearFilters } from "#state/changes.ts";
import { useChange, useSpeech } from "../shared/use-explorer.ts";
import type { Chip } from "./chip-list.ts";
import css from "./Chips.module.css";

/** Where the focus goes when the chip that had it is gone: to the next, else to the one before, else to the page. */
function useFocusAfterRemoval() {
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (removed.current === null) return;
    const left = list.current?.querySelectorAll<HTMLElement>("[data-remove]") ?? [];
    const next = left[Math.min(removed.current, left.length - 1)] ?? document.querySelector<HTMLElement>("main");
    removed.current = null;
    next?.focus({ preventScroll: true });
  });
  return {
    list,
    /** Tells of a removal that is about to happen, by its place in the list. */
    willRemove: (index: number) => {
      removed.current = index;
    },
  };
}

/** The active filters, each to be taken away; nothing where there is none. */
export function Chips({ chips }: { readonly chips: readonly Chip[] }) {
  const { t } = useSpeech();
  const change = useChange();
  const { list, willRemove } = useFocusAfterRemoval();
  if (chips.length === 0) return null;
  return (
    <ul ref={list} className={css["chips"]} aria-label={t("chips.name")}>
      {chips.map(({ key, label, remove }, index) => (
        <li key={key} className={css["chip"]}>
          <span className={css["label"]} title={label}>
            {label}
          </span>
          <button
            type="button"
            data-remove
            className={css["remove"]}
            aria-label={t("chip.remove", { name: label })}
            onClick={() => {
              willRemove(index);
              change(remove);
            }}
          >
            <X size={12} strokeWidth={2.2} aria-hidden="true" />
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button
            type="button"
            className={css["clear"]}
            onClick={() => {
              willRemove(0);
              change(clearFilters);
            }}
          >
            {t("chips.clear")}
          </button>
        </li>
      )}
    </ul>
  );
}
