import type { ReactNode } from "react";
import { writeAddress } from "#state/address.ts";
import type { Change } from "#state/changes.ts";
import { useChange, useView } from "../shared/use-explorer.ts";

interface ChangeLinkProps {
  /** What following it does to the view. */
  readonly to: Change;
  readonly className?: string | undefined;
  /** Called when it was followed in this window. */
  readonly onFollow?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A link to another view: it has an address of its own, to be opened in another tab or copied. */
export function ChangeLink({ to, className, onFollow, children }: ChangeLinkProps) {
  const change = useChange();
  const view = useView((all) => all);
  return (
    <a
      href={`#${writeAddress(to(view))}`}
      className={className}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        change(to);
        onFollow?.();
      }}
    >
      {children}
    </a>
  );
}
