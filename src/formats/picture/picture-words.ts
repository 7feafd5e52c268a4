import type { PictureWords } from "./picture.ts";
import { isEverything } from "#graph/filter.ts";
import { disagreementsOf, familiesOf, type KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { strokeOf } from "#graph/scene/edges.ts";
import type { Scene } from "#graph/scene/scene.ts";
import { viewLimit, type Visible } from "#graph/visible.ts";
import type { View } from "#graph/view.ts";
import { statuses } from "#model/status.ts";
import { dateWords } from "#words/dates.ts";
import { alternatives, listWords } from "#words/format.ts";
import { capitalised } from "#model/name.ts";
import type { Speech } from "#words/speech.ts";
import { articleNameOf, nameOf } from "#words/graph-names.ts";
import { newestDate } from "../file-name.ts";

/** What a picture shows, and how it came about. */
interface Pictured {
  readonly graph: KnowledgeGraph;
  readonly visible: Visible;
  readonly view: View;
  readonly scene: Scene;
}

const strokes = ["solid", "dashed", "dotted", "barred"] as const;

/** The part of the graph that a view asks for, as a title. */
function titleOf(graph: KnowledgeGraph, view: View, speech: Speech): string {
  const { t, language } = speech;
  const { lenses, families, relationTypes } = graph.ontology;
  if (isEverything(view)) return t("export.wholeGraph");
  const labels = [
    ...view.lenses.map((id) => lenses[id]?.label[language]),
    ...(view.families ?? []).map((id) => families[id]?.label[language]),
    ...(view.types ?? []).map((id) => relationTypes[id]?.label[language]),
  ].filter((label) => label !== undefined);
  const focus = view.focus === null ? [] : [t("chip.focus", { name: nameOf(graph, view.focus, language) })];
  return capitalised([...focus, ...(labels.length === 0 ? [] : [listWords(labels, speech)])].join(": "));
}

function strokeLegend(graph: KnowledgeGraph, visible: Visible, speech: Speech): PictureWords["strokes"] {
  const shown = new Set([...visible.relations].map((id) => graph.relations.get(id)?.status));
  return strokes.flatMap((stroke) => {
    const names = statuses
      .filter((status) => shown.has(status) && strokeOf(status) === stroke)
      .map((status) => speech.t(`status.${status}`).toLowerCase());
    return names.length === 0 ? [] : [{ stroke, label: capitalised(alternatives(names, speech)) }];
  });
}

function countLine({ counts }: Visible, { t }: Speech): string {
  const { shown, hiddenByFilters: filtered, hiddenByLimit: limited, total } = counts;
  const sum = t("status.relations", { shown, filtered, limited, total }).replaceAll(/<\/?b>/g, "");
  return limited === 0 ? sum : `${sum}. ${t("status.cut", { ...viewLimit })}`;
}

/** The articles that the claims of what is shown stand in. */
function sourceLine(graph: KnowledgeGraph, visible: Visible, speech: Speech): string {
  const claims = [...visible.relations].flatMap((id) => graph.relations.get(id)?.claims ?? []);
  const cited = new Set(claims.map((id) => graph.claims.get(id)?.article));
  const names = [...graph.articles.values()]
    .filter(({ id }) => cited.has(id))
    .map(({ id, title }) =>
      [articleNameOf(graph, id, speech), ...(title === undefined ? [] : [`“${title}”`])].join(", "),
    );
  return names.length === 0 ? "" : speech.t("export.sources", { names: names.join("; ") });
}

/** Everything that is written around a picture, so that it can be read where the page is not. */
export function pictureWords({ graph, visible, view, scene }: Pictured, speech: Speech): PictureWords {
  const { t, language } = speech;
  const newest = newestDate(graph);
  const families = new Set(scene.edges.map(({ family }) => family));
  const disputed = [...visible.relations].some((id) => {
    const relation = graph.relations.get(id);
    return relation !== undefined && disagreementsOf(graph, relation).length > 0;
  });
  return {
    title: titleOf(graph, view, speech),
    subtitle: `Trama · ${countLine(visible, speech)}`,
    description: t("canvas.summary", { entities: scene.nodes.length, relations: visible.relations.size }),
    families: familiesOf(graph)
      .filter(([id]) => families.has(id))
      .map(([family, { label }]) => ({ family, label: label[language] })),
    strokes: strokeLegend(graph, visible, speech),
    ...(disputed && { disagree: t("disagree.mark") }),
    lines: newest === undefined ? [] : [t("export.newest", { date: dateWords(newest, speech, "long") })],
    sources: sourceLine(graph, visible, speech),
  };
}
