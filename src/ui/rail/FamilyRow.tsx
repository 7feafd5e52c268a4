import { useId } from "react";
import { usedTypes } from "#graph/used-types.ts";
import type { FamilyId, RelationTypeId } from "#model/ids.ts";
import { onlyFamily, onlyType, toggleFamily, toggleType, typesOfFamily } from "#state/kinds.ts";
import { capitalised } from "#model/name.ts";
import { EdgeSwatch } from "../marks/EdgeSwatch.tsx";
import { useChange, useWholeGraph, useSpeech, useView } from "../shared/use-explorer.ts";
import { useFacets } from "./facets-context.ts";
import { FilterRow } from "./FilterRow.tsx";
import { Fold } from "./Fold.tsx";
import css from "./Row.module.css";
import { type Ticked, tickedWith } from "./ticks.ts";
import { useFold } from "./use-fold.ts";

interface TypeRowProps {
  readonly id: RelationTypeId;
  readonly family: FamilyId;
  readonly ticked: boolean;
}

/** A type of relations under its family. */
function TypeRow({ id, family, ticked }: TypeRowProps) {
  const graph = useWholeGraph();
  const change = useChange();
  const { language } = useSpeech();
  const facet = useFacets().types(id);
  const { families, relationTypes } = graph.ontology;
  return (
    <li>
      <FilterRow
        inner
        mark={<EdgeSwatch family={family} short />}
        label={capitalised(relationTypes[id]?.label[language] ?? id)}
        group={families[family]?.label[language] ?? family}
        facet={facet}
        ticked={tickedWith(ticked, facet)}
        onToggle={() => change(toggleType(graph, id))}
        onOnly={() => change(onlyType(id))}
      />
    </li>
  );
}

/** Whether all of some types are ticked, none, or some. */
function tickedOf(types: readonly RelationTypeId[], ticked: ReadonlySet<RelationTypeId>): Ticked {
  const count = types.filter((type) => ticked.has(type)).length;
  return count === 0 ? false : count === types.length || "some";
}

interface FamilyRowProps {
  readonly id: FamilyId;
  /** All the types of relations that are ticked. */
  readonly ticked: ReadonlySet<RelationTypeId>;
}

/** A family of relations: its tick filters, its swatch is the legend, its types unfold under it. */
export function FamilyRow({ id, ticked }: FamilyRowProps) {
  const graph = useWholeGraph();
  const change = useChange();
  const list = useId();
  const { t, language } = useSpeech();
  const facet = useFacets().families(id);
  const label = graph.ontology.families[id]?.label[language] ?? id;
  const types = typesOfFamily(graph, id).filter((type) => usedTypes(graph).relationTypes.has(type));
  const asked = useView(({ families }) => families?.includes(id) !== false);
  const state = types.length === 0 ? asked : tickedOf(types, ticked);
  const [open, turn] = useFold(`family ${id}`, state === "some");
  return (
    <li>
      <FilterRow
        mark={<EdgeSwatch family={id} />}
        label={label}
        group={t("rail.relations")}
        facet={facet}
        ticked={tickedWith(state, facet)}
        onToggle={() => change(toggleFamily(graph, id))}
        onOnly={() => change(onlyFamily(graph, id))}
        fold={
          types.length > 0 && (
            <Fold open={open} onTurn={turn} label={t("rail.typesOf", { family: label })} controls={list} />
          )
        }
      />
      {open && types.length > 0 && (
        <ul id={list} className={css["types"]} aria-label={label}>
          {types.map((type) => (
            <TypeRow key={type} id={type} family={id} ticked={ticked.has(type)} />
          ))}
        </ul>
      )}
    </li>
  );
}
