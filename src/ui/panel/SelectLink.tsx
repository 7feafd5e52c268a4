import type { ReactNode } from "react";
import type { Selection } from "#graph/scene/emphasis.ts";
import { writeAddress } from "#state/address.ts";
import { select } from "#state/changes.ts";
import { useChange, useView } from "../shared/use-explorer.ts";

interface SelectLinkProps {
  readonly to: Selection;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A link that moves on: it has an address of its own, to be opened in another tab or copied. */
export function SelectLink({ to, className, children }: SelectLinkProps) {
  const change = useChange();
  const view = useView((view) => view);
  return (
    <a
      href={`#${writeAddress(select(to)(view))}`}
      className={className}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        change(select(to));
      }}
    >
      {children}
    </a>
  );
}
