import type { ReactNode } from "react";
import css from "./Group.module.css";

interface GroupProps {
  readonly title: string;
  readonly note: string;
  /** One thing to do with the whole group. */
  readonly action?: { readonly label: string; readonly long: string; readonly act: () => void } | undefined;
  readonly children: ReactNode;
}

/** A part of the rail under its heading. */
export function Group({ title, note, action, children }: GroupProps) {
  return (
    <section className={css["group"]}>
      <h2 className={css["head"]}>
        {title}
        {action !== undefined && (
          <button type="button" className={css["action"]} aria-label={action.long} onClick={action.act}>
            {action.label}
          </button>
        )}
        <small className={css["note"]}>{note}</small>
      </h2>
      {children}
    </section>
  );
}
