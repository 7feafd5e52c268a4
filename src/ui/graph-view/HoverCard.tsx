import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { hiddenRelations } from "#graph/hidden-relations.ts";
import { degreeOf, typeOf } from "#graph/knowledge-graph.ts";
import type { EntityId, RelationId } from "#model/ids.ts";
import { capitalised } from "#model/name.ts";
import { whenWords } from "#words/dates.ts";
import { StatementMark } from "../marks/StatementMark.tsx";
import { EdgeSwatch } from "../marks/EdgeSwatch.tsx";
import { EntityGlyph } from "../marks/EntityGlyph.tsx";
import { datesOf } from "#graph/dates.ts";
import { nameOf, sentenceOf } from "#words/graph-names.ts";
import type { Hover } from "../shared/session.ts";
import { useGraph, useSession, useSpeech, useVisible } from "../shared/use-explorer.ts";
import css from "./HoverCard.module.css";

/** Milliseconds that the pointer rests before the card comes. */
const DELAY = 300;
/** The card stays this far off the pointer, and off the window's edge. */
const OFF = 18;

function EntityCard({ id }: { readonly id: EntityId }) {
  const { t, language } = useSpeech();
  const graph = useGraph();
  const visible = useVisible();
  const type = graph.entities.get(id)?.type;
  const hidden = hiddenRelations(graph, visible).get(id) ?? 0;
  return (
    <>
      <p className={css["name"]}>{capitalised(nameOf(graph, id, language))}</p>
      <p className={css["about"]}>
        {type !== undefined && <EntityGlyph type={type} />}
        {type !== undefined && graph.ontology.entityTypes[type]?.label[language]}
      </p>
      <p className={css["about"]}>
        {t("panel.relations", { count: degreeOf(graph, id) })}
        {hidden > 0 && `, ${t("walk.hidden", { count: hidden })}`}
      </p>
    </>
  );
}

function RelationCard({ id }: { readonly id: RelationId }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const graph = useGraph();
  const relation = graph.relations.get(id);
  if (relation === undefined) return null;
  const when = whenWords(datesOf(graph, relation), speech);
  return (
    <>
      <p className={css["name"]}>{sentenceOf(graph, relation, language)}</p>
      <p className={css["about"]}>
        <EdgeSwatch
          family={typeOf(graph, relation).family}
          status={relation.status}
          origins={relation.origins.length}
        />
        {[t(`status.${relation.status}`), when ?? t("claim.undated")].join(" · ")}
      </p>
      <p className={css["about"]}>
        <StatementMark of={relation} />
        {[
          t("panel.claims", { count: relation.claims.length }),
          t("walk.origins", { count: relation.origins.length }),
        ].join(" · ")}
      </p>
    </>
  );
}

/** Below the pointer and to its right; on the other side where there is no room. */
function placeBeside({ x, y }: Hover["at"], { width, height }: DOMRect): { left: number; top: number } {
  const left = x + OFF + width > window.innerWidth - OFF ? x - OFF - width : x + OFF;
  const top = y + OFF + height > window.innerHeight - OFF ? y - OFF - height : y + OFF;
  return { left: Math.max(OFF / 2, left), top: Math.max(OFF / 2, top) };
}

function Card({ hover }: { readonly hover: Hover }) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    if (box.current !== null) setPlace(placeBeside(hover.at, box.current.getBoundingClientRect()));
  }, [hover]);
  const { target } = hover;
  return (
    <div ref={box} className={css["card"]} style={place ?? { visibility: "hidden" }} aria-hidden="true">
      {target.kind === "entity" ? <EntityCard id={target.id} /> : <RelationCard id={target.id} />}
    </div>
  );
}

/**
 * What the pointer rests on, in short. It takes no events and lies beside the pointer, so that it is never in the way;
 * whoever does not point reads the same in the panel.
 */
export function HoverCard() {
  const hover = useSession((session) => session.hover);
  const [rested, setRested] = useState<Hover | null>(null);
  useEffect(() => {
    if (hover === null) return;
    const wait = setTimeout(() => setRested(hover), DELAY);
    return () => clearTimeout(wait);
  }, [hover]);
  return hover !== null && rested === hover ? <Card hover={hover} /> : null;
}
