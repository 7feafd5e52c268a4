import type { ReactNode } from "react";
import css from "./Section.module.css";

interface SectionProps {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ReactNode;
}

/** A part of the panel under its heading. */
export function Section({ title, note, children }: SectionProps) {
  return (
    <section className={css["section"]}>
      <h3 className={css["head"]}>
        {title}
        {note !== undefined && <small className={css["note"]}>{note}</small>}
      </h3>
      {children}
    </section>
  );
}
