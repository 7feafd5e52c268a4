import type { ReactNode } from "react";
import type { Selection } from "#graph/selection.ts";
import { select } from "#state/changes.ts";
import { ChangeLink } from "../controls/ChangeLink.tsx";

interface SelectLinkProps {
  readonly to: Selection;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A link that moves on to an entity or a relation. */
export function SelectLink({ to, className, children }: SelectLinkProps) {
  return (
    <ChangeLink to={select(to)} className={className}>
      {children}
    </ChangeLink>
  );
}
