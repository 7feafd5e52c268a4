import { laterClaims } from "#graph/as-known.ts";
import type { FactId, RelationId } from "#model/ids.ts";
import { useGraph, useSpeech, useWholeGraph } from "../shared/use-explorer.ts";
import css from "./Later.module.css";

/** Says how many claims of a relation or fact the clock keeps back; nothing where it keeps back none. */
export function LaterClaims({ of }: { readonly of: RelationId | FactId }) {
  const { t } = useSpeech();
  const graph = useGraph();
  const whole = useWholeGraph();
  const statement = whole.relations.get(of as RelationId) ?? whole.facts.get(of as FactId);
  const count = statement === undefined || graph === whole ? 0 : laterClaims(graph, statement);
  return count === 0 ? null : <p className={css["later"]}>{t("panel.later", { count })}</p>;
}
