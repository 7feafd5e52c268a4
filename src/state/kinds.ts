import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { usedTypes } from "#graph/used-types.ts";
import type { View } from "#graph/view.ts";
import type { FamilyId, RelationTypeId } from "#model/ids.ts";
import type { Change } from "./changes.ts";

const familyIds = (graph: KnowledgeGraph) => Object.keys(graph.ontology.families) as FamilyId[];
const typeIds = (graph: KnowledgeGraph) => Object.keys(graph.ontology.relationTypes) as RelationTypeId[];

/** The relation types of a family, in the ontology's order. */
export function typesOfFamily(graph: KnowledgeGraph, family: FamilyId): RelationTypeId[] {
  return typeIds(graph).filter((id) => graph.ontology.relationTypes[id]?.family === family);
}

/** The relation types that pass the filters of a view by lens, family and type: the ticked ones. */
export function tickedTypes(
  graph: KnowledgeGraph,
  { lenses, families, types }: Pick<View, "lenses" | "families" | "types">,
): Set<RelationTypeId> {
  const some = lenses.map((id) => graph.ontology.lenses[id]).filter((lens) => lens !== undefined);
  return new Set(
    typeIds(graph).filter((id) => {
      const family = graph.ontology.relationTypes[id]?.family;
      if (family === undefined || families?.includes(family) === false || types?.includes(id) === false) return false;
      return (
        lenses.length === 0 ||
        some.some((lens) => lens.families?.includes(family) !== false && lens.types?.includes(id) !== false)
      );
    }),
  );
}

/** The families of which any type is ticked. */
export function tickedFamilies(graph: KnowledgeGraph, view: View): Set<FamilyId> {
  const types = tickedTypes(graph, view);
  return new Set(
    familyIds(graph).filter((family) => {
      const own = typesOfFamily(graph, family);
      // A family without types can still be asked for, or not.
      return own.length === 0 ? view.families?.includes(family) !== false : own.some((type) => types.has(type));
    }),
  );
}

/** The shortest way to ask for some types: nothing for all of them, families where they are whole, else the types. */
function asking(
  graph: KnowledgeGraph,
  ticked: ReadonlySet<RelationTypeId>,
): Pick<View, "lenses" | "families" | "types"> {
  const whole = familyIds(graph).filter((family) => typesOfFamily(graph, family).every((type) => ticked.has(type)));
  const covered = whole.flatMap((family) => typesOfFamily(graph, family)).length;
  if (whole.length === familyIds(graph).length) return { lenses: [], families: null, types: null };
  if (covered === ticked.size) {
    const families = whole.filter((family) => typesOfFamily(graph, family).length > 0);
    return { lenses: [], families, types: null };
  }
  return { lenses: [], families: null, types: typeIds(graph).filter((id) => ticked.has(id)) };
}

/**
 * Ticks a family or takes its tick away, with all its types. A lens is a set of ticks too: it becomes the types that it
 * left ticked.
 */
export const toggleFamily =
  (graph: KnowledgeGraph, family: FamilyId): Change =>
  (view) => {
    const ticked = tickedTypes(graph, view);
    const own = typesOfFamily(graph, family);
    const all = own.every((type) => ticked.has(type));
    for (const type of own) {
      if (all) ticked.delete(type);
      else ticked.add(type);
    }
    return { ...view, ...asking(graph, ticked) };
  };

/** Ticks one family and no other. */
export const onlyFamily =
  (graph: KnowledgeGraph, family: FamilyId): Change =>
  (view) => ({ ...view, lenses: [], families: [family], types: null });

/**
 * Ticks one type of relation or takes its tick away. The last one of a family makes it whole: types that the graph has
 * no relation of cannot be ticked one by one.
 */
export const toggleType =
  (graph: KnowledgeGraph, type: RelationTypeId): Change =>
  (view) => {
    const ticked = tickedTypes(graph, view);
    if (!ticked.delete(type)) {
      ticked.add(type);
      const family = graph.ontology.relationTypes[type]?.family;
      const own = family === undefined ? [] : typesOfFamily(graph, family);
      const used = usedTypes(graph).relationTypes;
      if (used.has(type) && own.every((id) => ticked.has(id) || !used.has(id))) for (const id of own) ticked.add(id);
    }
    return { ...view, ...asking(graph, ticked) };
  };

/** Ticks one type of relation and no other. */
export const onlyType =
  (type: RelationTypeId): Change =>
  (view) => ({ ...view, lenses: [], families: null, types: [type] });

/** Ticks all kinds of relations again. */
export const anyKind: Change = (view) => ({ ...view, lenses: [], families: null, types: null });
