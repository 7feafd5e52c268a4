import { datesOf } from "#graph/dates.ts";
import { familiesOf, type KnowledgeGraph, typeOf } from "#graph/knowledge-graph.ts";
import type { FamilyId, RelationId } from "#model/ids.ts";
import { compareDates, type PartialDate } from "#model/partial-date.ts";
import type { Relation } from "#model/statement.ts";
import { rankOf } from "#model/status.ts";
import type { Speech } from "#words/speech.ts";

function firstDate(graph: KnowledgeGraph, relation: Relation): PartialDate | undefined {
  return datesOf(graph, relation).sort(compareDates)[0];
}

const byText = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

/** By date, what has none last; then the surest first, then what most origins back. */
function inOrder(graph: KnowledgeGraph, relations: readonly Relation[]): Relation[] {
  const dated = relations.map((relation) => ({ relation, date: firstDate(graph, relation) }));
  return dated
    .sort(({ relation: a, date: one }, { relation: b, date: other }) => {
      const byDate =
        one === undefined || other === undefined
          ? Number(one === undefined) - Number(other === undefined)
          : compareDates(one, other);
      const byStrength = rankOf(a.status) - rankOf(b.status) || b.origins.length - a.origins.length;
      // What is about the same thing stands together.
      return byDate || byStrength || byText(a.object, b.object) || byText(a.id, b.id);
    })
    .map(({ relation }) => relation);
}

/** Relations of one family, in the order in which they are told. */
export interface Told {
  readonly family: FamilyId;
  readonly label: string;
  readonly relations: readonly Relation[];
}

/** Relations by family, in the ontology's order: what only comes along with a deal is told last. */
export function toldBy(graph: KnowledgeGraph, ids: ReadonlySet<RelationId>, { language }: Speech): Told[] {
  const relations = [...ids].map((id) => graph.relations.get(id)).filter((relation) => relation !== undefined);
  return familiesOf(graph).flatMap(([family, { label }]) => {
    const own = relations.filter((relation) => typeOf(graph, relation).family === family);
    if (own.length === 0) return [];
    const comesAlong = (relation: Relation) => typeOf(graph, relation).structural === true;
    const [standing, along] = [own.filter((each) => !comesAlong(each)), own.filter(comesAlong)];
    return [{ family, label: label[language], relations: [...inOrder(graph, standing), ...inOrder(graph, along)] }];
  });
}
