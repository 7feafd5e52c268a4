import { isEverything } from "#graph/filter.ts";
import { familiesOf, type KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Mark } from "#graph/standing.ts";
import { strokeOf } from "#graph/scene/edges.ts";
import type { Scene, Stroke } from "#graph/scene/scene.ts";
import { viewLimit, type Visible } from "#graph/visible.ts";
import type { View } from "#graph/view.ts";
import type { EntityTypeId, FamilyId } from "#model/ids.ts";
import { capitalised } from "#model/name.ts";
import type { NodeShape } from "#model/ontology.ts";
import { statuses } from "#model/status.ts";
import { dateWords } from "#words/dates.ts";
import { alternatives, listWords } from "#words/format.ts";
import { nameOf, sentenceOf } from "#words/graph-names.ts";
import type { Speech } from "#words/speech.ts";
import { newestDate } from "../file-name.ts";
import { filterPhrases } from "../filter-words.ts";
import type { ExportSource, Surrounding } from "../format.ts";
import { type LookLine, lookLines } from "../look-words.ts";
import { statementWords } from "../statement.ts";
import "#words/areas/exporting.ts";
import "#words/areas/writing.ts";
import { FEW_RELATIONS, type Notes } from "./notes.ts";

/** What the signs of a picture mean. Only those that it shows, in the order in which they are listed. */
export interface Legend {
  readonly types: readonly { readonly shape: NodeShape; readonly label: string }[];
  /** By default with a line that is not broken. */
  readonly families: readonly { readonly family: FamilyId; readonly label: string; readonly stroke?: Stroke }[];
  readonly strokes: readonly { readonly stroke: Stroke; readonly label: string }[];
  readonly widths: readonly { readonly origins: 1 | 2 | 3; readonly label: string }[];
  /** What ≠ says; none where no sources disagree. */
  readonly marks: readonly { readonly mark: Mark; readonly label: string }[];
  /** What a number on a line says; nothing where there is none. */
  readonly bundle?: string;
  /** What size, colour and frames say; nothing where nodes are drawn as usual. */
  readonly look?: readonly LookLine[];
}

/** What stands around the graph, in the reader's language. What is not asked for is empty or left out. */
export interface PictureWords {
  /** Of the file, whether it stands in the picture or not. */
  readonly name: string;
  readonly title: string;
  /** Below the title: how much of the graph it is, and which part. */
  readonly lead: readonly string[];
  /** For those who cannot see the picture. */
  readonly description: string;
  readonly legend: Legend | null;
  /** "Newest article: 2 March 2024" and whatever else is one line each. */
  readonly lines: readonly string[];
  readonly notesTitle: string;
  /** The numbered sources. */
  readonly notes: readonly string[];
}

const strokes = ["solid", "dashed", "dotted", "barred"] as const;

/** What is selected, by name. */
function selectionTitle(graph: KnowledgeGraph, { select, picked }: View, speech: Speech): string {
  const { language } = speech;
  if (picked.length > 0)
    return listWords(
      picked.map((id) => nameOf(graph, id, language)),
      speech,
    );
  if (select === null) return "";
  if (select.kind === "entity") return nameOf(graph, select.id, language);
  const relation = graph.relations.get(select.id);
  return relation === undefined ? "" : sentenceOf(graph, relation, language);
}

/** The part of the graph that a view asks for; empty where its filters have no name of their own. */
function viewTitle(graph: KnowledgeGraph, view: View, speech: Speech): string {
  const { t, language } = speech;
  const { lenses, families, relationTypes } = graph.ontology;
  if (isEverything(view)) return t("export.wholeGraph");
  const labels = [
    ...view.lenses.map((id) => lenses[id]?.label[language]),
    ...(view.families ?? []).map((id) => families[id]?.label[language]),
    ...(view.types ?? []).map((id) => relationTypes[id]?.label[language]),
  ].filter((label) => label !== undefined);
  const focus = view.focus === null ? [] : [t("chip.focus", { name: nameOf(graph, view.focus, language) })];
  return [...focus, ...(labels.length === 0 ? [] : [listWords(labels, speech)])].join(": ");
}

/** What a source shows, as a title: the whole graph, a lens, a neighbourhood, what is selected. */
export function titleOf({ graph, extent, view, speech }: ExportSource): string {
  const own = (extent === "selection" ? selectionTitle : viewTitle)(graph, view, speech);
  return own === "" ? speech.t("picture.part") : capitalised(own);
}

function typeLegend(graph: KnowledgeGraph, { nodes }: Scene, { language }: Speech): Legend["types"] {
  const shown = new Set(nodes.map(({ type }) => type));
  return Object.entries(graph.ontology.entityTypes)
    .filter(([id]) => shown.has(id as EntityTypeId))
    .map(([, { shape, label }]) => ({ shape, label: capitalised(label[language]) }));
}

function strokeLegend(graph: KnowledgeGraph, visible: Visible, speech: Speech): Legend["strokes"] {
  const shown = new Set([...visible.relations].map((id) => graph.relations.get(id)?.status));
  return strokes.flatMap((stroke) => {
    const names = statuses
      .filter((status) => shown.has(status) && strokeOf(status) === stroke)
      .map((status) => speech.t(`status.${status}`).toLowerCase());
    return names.length === 0 ? [] : [{ stroke, label: capitalised(alternatives(names, speech)) }];
  });
}

function widthLegend({ edges }: Scene, { t }: Speech): Legend["widths"] {
  return ([1, 2, 3] as const)
    .filter((origins) => edges.some((edge) => edge.origins === origins))
    .map((origins) => ({ origins, label: t("picture.origins", { count: origins }) }))
    .map((width) => (width.origins === 3 ? { ...width, label: t("picture.originsMost", { count: 3 }) } : width));
}

function markLegend({ edges }: Scene, { t }: Speech): Legend["marks"] {
  return (["open", "resolved"] as const)
    .filter((mark) => edges.some((edge) => edge.mark === mark))
    .map((mark) => ({ mark, label: t(`mark.${mark}`) }));
}

function legendOf({ graph, visible, speech }: ExportSource, scene: Scene): Legend {
  const { t, language } = speech;
  const families = new Set(scene.edges.map(({ family }) => family));
  return {
    types: typeLegend(graph, scene, speech),
    families: familiesOf(graph)
      .filter(([id]) => families.has(id))
      .map(([family, { label }]) => ({ family, label: label[language] })),
    strokes: strokeLegend(graph, visible, speech),
    widths: widthLegend(scene, speech),
    marks: markLegend(scene, speech),
    ...(scene.edges.some(({ members }) => members.length > 1) && { bundle: t("picture.bundle") }),
    ...(scene.look !== undefined && { look: lookLines(scene.look, speech) }),
  };
}

function countLine({ counts }: Visible, { t }: Speech): string {
  const { shown, hiddenByFilters: filtered, hiddenByLimit: limited, total } = counts;
  const sum = t("status.relations", { shown, filtered, limited, total }).replaceAll(/<\/?b>/g, "");
  return limited === 0 ? sum : `${sum}. ${t("status.cut", { ...viewLimit })}`;
}

/** How much of the graph a source is, and by which filters. */
export function filterLines({ graph, visible, view, speech }: ExportSource): string[] {
  const filters = filterPhrases(graph, view, speech).map(({ words }) => words);
  return [
    `Trama · ${countLine(visible, speech)}`,
    ...(filters.length === 0 ? [] : [speech.t("picture.filters", { filters: filters.join(" · ") })]),
  ];
}

/** As of when the data are; nothing where there are no articles. */
export function dateLines({ graph, speech }: ExportSource): string[] {
  const newest = newestDate(graph);
  return newest === undefined ? [] : [speech.t("export.newest", { date: dateWords(newest, speech, "long") })];
}

/** How much there is to see, and where it is not too much, all of it in sentences that say no more than their sources. */
function descriptionOf({ graph, visible, speech }: ExportSource, { nodes }: Scene): string {
  const summary = speech.t("picture.description", { entities: nodes.length, relations: visible.relations.size });
  const relations = [...visible.relations].map((id) => graph.relations.get(id)).filter((each) => each !== undefined);
  if (relations.length > FEW_RELATIONS) return summary;
  const sentences = relations.map((relation) => `${statementWords(graph, relation, speech)}.`);
  return [summary, ...sentences].join(" ");
}

/** Everything that is to be written around a picture, so that it can be read where the page is not. */
export function pictureWords(
  source: ExportSource,
  { scene, notes, around }: { readonly scene: Scene; readonly notes: Notes; readonly around: readonly Surrounding[] },
): PictureWords {
  const { t } = source.speech;
  const has = (part: Surrounding) => around.includes(part);
  const name = titleOf(source);
  return {
    name,
    title: has("title") ? name : "",
    lead: has("filters") ? filterLines(source) : [],
    description: descriptionOf(source, scene),
    legend: has("legend") ? legendOf(source, scene) : null,
    lines: has("date") ? dateLines(source) : [],
    notesTitle: t("picture.sources"),
    notes: has("sources") ? notes.notes : [],
  };
}
