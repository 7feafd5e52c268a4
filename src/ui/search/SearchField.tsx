import { Search, X } from "lucide-react";
import { type ComponentType, useState } from "react";
import { IconButton } from "../controls/Button.tsx";
import { useServices } from "../shared/services.ts";
import { useSpeech } from "../shared/use-explorer.ts";
import { NARROW, useMedia } from "../shared/use-media.ts";
import { SEARCH_ID } from "./focus-search.ts";
import { notify } from "../shared/session.ts";
import type { SearchProps } from "./search-props.ts";
import css from "./SearchField.module.css";

interface PlainFieldProps extends SearchProps {
  readonly onWanted: () => void;
  readonly autoFocus: boolean;
}

/** What stands there until the search is loaded: it takes the text that the search will go on with. */
function PlainField({ text, onText, onWanted, autoFocus }: PlainFieldProps) {
  const { t } = useSpeech();
  return (
    <input
      id={SEARCH_ID}
      className={css["input"]}
      type="text"
      role="combobox"
      aria-expanded="false"
      aria-controls="search-list"
      aria-autocomplete="list"
      aria-label={t("search.label")}
      placeholder={t("search.placeholder")}
      autoComplete="off"
      autoFocus={autoFocus}
      value={text}
      onFocus={onWanted}
      onChange={(event) => onText(event.target.value)}
    />
  );
}

/** The search. Its list, with all that it takes, is fetched when one first goes there. */
export function SearchField() {
  const { t } = useSpeech();
  const { session } = useServices();
  const narrow = useMedia(NARROW);
  const [text, setText] = useState("");
  const [loaded, setLoaded] = useState<{ Combobox: ComponentType<SearchProps> } | null>(null);
  // The plain field stays until the other is there, so that no letter typed meanwhile is lost.
  const load = () =>
    import("./Combobox.tsx").then(
      ({ Combobox }) => setLoaded({ Combobox }),
      () => notify(session, t("search.failed")),
    );
  return (
    <div className={css["search"]} role="search">
      <div className={css["field"]}>
        <Search size={16} strokeWidth={1.8} aria-hidden="true" className={css["icon"]} />
        {loaded === null ? (
          <PlainField text={text} onText={setText} onWanted={() => void load()} autoFocus={narrow} />
        ) : (
          <loaded.Combobox text={text} onText={setText} />
        )}
        {!narrow && <kbd className={css["key"]}>/</kbd>}
      </div>
      {narrow && (
        <IconButton icon={X} label={t("search.close")} onClick={() => session.setState({ searchOpen: false })} />
      )}
    </div>
  );
}
