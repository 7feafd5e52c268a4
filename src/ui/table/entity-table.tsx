import { degreeOf, type KnowledgeGraph, relationsOf } from "#graph/knowledge-graph.ts";
import type { Visible } from "#graph/visible.ts";
import type { Entity } from "#model/entity.ts";
import { capitalised } from "#model/name.ts";
import type { Speech } from "#words/speech.ts";
import { figureColumn, glyphOf } from "./columns.tsx";
import { visibleEntities } from "./rows.ts";
import { type Table, tableOf } from "./table.ts";

/** The visible entities, best connected first. The figures are those of the panel: of the whole graph. */
export function entityTable(graph: KnowledgeGraph, visible: Visible, speech: Speech): Table<Entity> {
  const { language } = speech;
  const disputed = ({ id }: Entity) =>
    relationsOf(graph, id).filter(({ disagreements }) => disagreements.length > 0).length;
  return tableOf("entities", {
    rows: visibleEntities(graph, visible),
    idOf: ({ id }) => id,
    selectionOf: ({ id }) => ({ kind: "entity", id }),
    picks: true,
    sort: { column: "relations", descending: true },
    givesWay: ["also", "facts", "disputed", "type", "relations"],
    columns: {
      name: {
        label: "column.name",
        width: [200, 2],
        tightest: 120,
        text: ({ label }) => capitalised(label[language]),
        mark: ({ type }) => glyphOf(type),
      },
      type: {
        label: "column.type",
        width: [100, 1],
        text: ({ type }) => graph.ontology.entityTypes[type]?.label[language] ?? type,
      },
      also: { label: "column.also", width: [120, 1.5], text: ({ aliases }) => aliases.join(", ") },
      relations: figureColumn("column.relationCount", ({ id }) => degreeOf(graph, id), speech),
      disputed: figureColumn("column.disputed", disputed, speech),
      facts: figureColumn("column.facts", ({ id }) => graph.factsOf.get(id)?.length ?? 0, speech),
    },
  });
}
