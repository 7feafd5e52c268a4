import { type ReactNode, useId } from "react";
import { useSpeech } from "../shared/use-explorer.ts";
import { Fold } from "./Fold.tsx";
import css from "./Group.module.css";
import { useFold } from "./use-fold.ts";

interface GroupProps {
  /** What its being folded is remembered by. */
  readonly name: string;
  readonly title: string;
  readonly note?: string;
  /** One thing to do with the whole group. */
  readonly action?: { readonly label: string; readonly long: string; readonly act: () => void } | undefined;
  readonly children: ReactNode;
}

/** A part of the rail under its heading, which folds it. */
export function Group({ name, title, note, action, children }: GroupProps) {
  const { t } = useSpeech();
  const id = useId();
  const [open, turn] = useFold(name, true);
  return (
    <section className={css["group"]}>
      <div className={css["head"]}>
        <Fold open={open} onTurn={turn} label={t("rail.fold", { what: title })} controls={id} />
        <h2>{title}</h2>
        {action !== undefined && (
          <button type="button" className={css["action"]} aria-label={action.long} onClick={action.act}>
            {action.label}
          </button>
        )}
        {note !== undefined && <small className={css["note"]}>{note}</small>}
      </div>
      {open && <div id={id}>{children}</div>}
    </section>
  );
}
