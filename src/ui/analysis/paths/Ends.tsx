import { ArrowUpDown, Plus, X } from "lucide-react";
import { useState } from "react";
import type { EntityId } from "#model/ids.ts";
import { capitalised } from "#model/name.ts";
import { connectEnds, MOST_ENDS } from "#state/path-changes.ts";
import { nameOf } from "#words/graph-names.ts";
import { Button, IconButton } from "../../controls/Button.tsx";
import { EntityGlyph } from "../../marks/EntityGlyph.tsx";
import { SelectLink } from "../../panel/SelectLink.tsx";
import { useChange, useSpeech, useView, useWholeGraph } from "../../shared/use-explorer.ts";
import { NARROW, useMedia } from "../../shared/use-media.ts";
import { EndField } from "./EndField.tsx";
import css from "./Ends.module.css";

/** What stands before each of the ends: a path goes from one to the other, a tree connects all alike. */
function roleOf(index: number, count: number) {
  if (index === 0) return count > 2 ? "paths.and" : "paths.from";
  return count > 2 ? "paths.and" : "paths.to";
}

interface EndProps {
  readonly id: EntityId;
  readonly onRemove: () => void;
}

function End({ id, onRemove }: EndProps) {
  const { t, language } = useSpeech();
  // It may be one that was not known yet.
  const graph = useWholeGraph();
  const type = graph.entities.get(id)?.type;
  const name = capitalised(nameOf(graph, id, language));
  return (
    <>
      <SelectLink to={{ kind: "entity", id }} className={css["name"]}>
        {type !== undefined && <EntityGlyph type={type} />}
        <span>{name}</span>
      </SelectLink>
      <IconButton small icon={X} label={t("paths.remove", { name })} onClick={onRemove} />
    </>
  );
}

/** The entities to be connected: those chosen, and a field for the next. */
export function Ends() {
  const { t } = useSpeech();
  const change = useChange();
  const ends = useView((view) => view.ends);
  const narrow = useMedia(NARROW);
  const [adding, setAdding] = useState(false);
  const asks = ends.length < 2 || (adding && ends.length < MOST_ENDS);
  const add = (id: EntityId) => {
    setAdding(false);
    change(connectEnds([...ends, id]));
  };
  const roles = ends.length + (asks ? 1 : 0);
  return (
    <>
      <ul className={css["ends"]} aria-label={t("paths.ends")}>
        {ends.map((id, index) => (
          <li key={id} className={css["end"]}>
            <span className={css["role"]}>{roles > 2 && index === 0 ? "" : t(roleOf(index, roles))}</span>
            <End id={id} onRemove={() => change(connectEnds(ends.filter((other) => other !== id)))} />
          </li>
        ))}
        {asks && (
          <li className={css["end"]}>
            <span className={css["role"]}>{t(roleOf(ends.length, roles))}</span>
            <EndField
              key={ends.length}
              label={t(roleOf(ends.length, roles))}
              taken={ends}
              focus={adding || !narrow}
              onPick={add}
            />
          </li>
        )}
      </ul>
      {ends.length >= 2 && (
        <div className={css["tools"]}>
          {ends.length === 2 && (
            <Button icon={ArrowUpDown} onClick={() => change(connectEnds(ends.toReversed()))}>
              {t("paths.swap")}
            </Button>
          )}
          {!asks && ends.length < MOST_ENDS && (
            <Button icon={Plus} onClick={() => setAdding(true)}>
              {t("paths.add")}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
