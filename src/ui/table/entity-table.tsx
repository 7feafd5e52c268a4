import { degreeOf, type KnowledgeGraph, relationsOf } from "#graph/knowledge-graph.ts";
import type { Visible } from "#graph/visible.ts";
import type { Entity } from "#model/entity.ts";
import { numberWords } from "#words/format.ts";
import type { MessageKey, Speech } from "#words/speech.ts";
import { EntityName, Words } from "./cells.tsx";
import { visibleEntities } from "./rows.ts";
import type { Column, Table } from "./table.ts";

/** The visible entities, best connected first. The figures are those of the panel: of the whole graph. */
export function entityTable(graph: KnowledgeGraph, visible: Visible, speech: Speech): Table<Entity> {
  const { language } = speech;
  const type = (entity: Entity) => graph.ontology.entityTypes[entity.type]?.label[language] ?? entity.type;
  const figure = (id: string, label: MessageKey, of: (entity: Entity) => number): Column<Entity> => ({
    id,
    label,
    width: [language === "it" ? 92 : 76],
    figure: true,
    key: of,
    cell: (entity) => numberWords(of(entity), speech),
  });
  const disputed = ({ id }: Entity) =>
    relationsOf(graph, id).filter(({ disagreements }) => disagreements.length > 0).length;
  return {
    rows: visibleEntities(graph, visible),
    idOf: ({ id }) => id,
    selectionOf: ({ id }) => ({ kind: "entity", id }),
    sort: { column: "relations", descending: true },
    columns: [
      {
        id: "name",
        label: "column.name",
        width: [160, 2],
        key: ({ label }) => label[language],
        cell: ({ id }) => <EntityName id={id} />,
      },
      {
        id: "type",
        label: "column.type",
        width: [100, 1],
        key: type,
        cell: (entity) => <Words text={type(entity)} />,
      },
      figure("relations", "column.relationCount", ({ id }) => degreeOf(graph, id)),
      figure("disputed", "column.disputed", disputed),
      figure("facts", "column.facts", ({ id }) => graph.factsOf.get(id)?.length ?? 0),
    ],
  };
}
