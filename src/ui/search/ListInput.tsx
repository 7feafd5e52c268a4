import type { ComponentProps } from "react";
import { optionId } from "./ResultList.tsx";

interface ListInputProps extends Pick<
  ComponentProps<"input">,
  "ref" | "id" | "className" | "placeholder" | "onKeyDown"
> {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The list of what is found: whether it is there, and which of its rows is marked. */
  readonly listId: string;
  readonly open: boolean;
  readonly active: string | null;
}

/** A field to write in what a list below it finds. The focus stays in it while one walks the list. */
export function ListInput({ label, text, onText, listId, open, active, ...rest }: ListInputProps) {
  return (
    <input
      type="text"
      role="combobox"
      aria-label={label}
      aria-autocomplete="list"
      aria-expanded={open}
      aria-haspopup="listbox"
      aria-controls={listId}
      aria-activedescendant={active === null ? undefined : optionId(listId, active)}
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      value={text}
      onChange={({ target }) => onText(target.value)}
      {...rest}
    />
  );
}
