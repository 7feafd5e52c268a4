import { degreeOf, type KnowledgeGraph, relationsOf } from "#graph/knowledge-graph.ts";
import type { Visible } from "#graph/visible.ts";
import type { Entity } from "#model/entity.ts";
import { capitalised } from "#model/name.ts";
import { type MetricId, metricIds } from "#graph/metrics/metric-id.ts";
import { metricValueWords } from "#words/metric.ts";
import type { Speech } from "#words/speech.ts";
import type { Measurements } from "../shared/measurements.ts";
import { figureColumn, glyphOf } from "./columns.tsx";
import { visibleEntities } from "./rows.ts";
import { type Table, tableOf } from "./table.ts";

/** What a measure says of an entity; nothing while it is not taken, and where it says nothing. */
function measured(id: MetricId, measurements: Measurements, speech: Speech) {
  const { t } = speech;
  const measurement = measurements[id];
  const valueOf = ({ id: entity }: Entity) =>
    measurement?.phase === "ready" ? (measurement.values.get(entity) ?? null) : null;
  const absent = (entity: Entity) => {
    if (measurement?.phase === "measuring" || measurement === undefined) return "…";
    if (measurement.phase !== "ready") return t("matters.notTaken");
    return t(measurement.values.has(entity.id) ? "matters.none" : "matters.outside");
  };
  return {
    label: `metric.${id}` as const,
    width: [118] as const,
    figure: true as const,
    key: valueOf,
    text: (entity: Entity) => {
      const value = valueOf(entity);
      return value === null ? absent(entity) : metricValueWords(id, value, speech);
    },
    quiet: (entity: Entity) => valueOf(entity) === null,
  };
}

/** The visible entities, best connected first. The figures are those of the panel: of the whole graph, measures aside. */
export function entityTable(
  graph: KnowledgeGraph,
  visible: Visible,
  speech: Speech,
  measurements: Measurements = {},
): Table<Entity> {
  const { language } = speech;
  const disputed = ({ id }: Entity) =>
    relationsOf(graph, id).filter(({ disagreements }) => disagreements.length > 0).length;
  return tableOf("entities", {
    rows: visibleEntities(graph, visible),
    idOf: ({ id }) => id,
    selectionOf: ({ id }) => ({ kind: "entity", id }),
    picks: true,
    sort: { column: "relations", descending: true },
    givesWay: ["also", "facts", "disputed", ...metricIds.toReversed(), "type", "relations"],
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
      degree: measured("degree", measurements, speech),
      betweenness: measured("betweenness", measurements, speech),
      pagerank: measured("pagerank", measurements, speech),
      closeness: measured("closeness", measurements, speech),
      community: measured("community", measurements, speech),
    },
  });
}
