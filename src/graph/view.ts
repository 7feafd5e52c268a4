import type { EntityId, StoryId } from "#model/ids.ts";
import type { DisagreementKind } from "#model/disagreement.ts";
import type { Language } from "#model/language.ts";
import { everything, type Filter } from "./filter.ts";
import { type AnalysisId, stageOf } from "./analysis-id.ts";
import type { LayoutId } from "./layout/layout-id.ts";
import type { FigureId, MetricId, Scope } from "./metrics/metric-id.ts";
import type { Selection } from "./selection.ts";
import type { Point } from "./scene/point.ts";
import type { Sort, TableName } from "./table-columns.ts";

/** How the graph is shown: drawn, listed, or both side by side. */
export const shows = ["canvas", "split", "table"] as const;
export type Show = (typeof shows)[number];

/** Where in a story one is. */
export interface StoryPlace {
  readonly id: StoryId;
  /** From 1, whichever steps this graph can show. */
  readonly step: number;
  /** What is selected has the panel, and the story waits. */
  readonly aside: boolean;
}

/** All that the reader chose: small, serialisable, and enough to show the same again. */
export interface View extends Filter {
  readonly select: Selection | null;
  /** Several entities chosen together: two or more, and then `select` is `null`; else none. */
  readonly picked: readonly EntityId[];
  readonly show: Show;
  /** What is asked of the graph beyond what is selected. */
  readonly analysis: AnalysisId | null;
  readonly story: StoryPlace | null;
  /** Of which kind the disagreements are that their analysis lists; `null` lists all. */
  readonly dispute: DisagreementKind | null;
  /** What is to be connected: two by paths, more by a tree. */
  readonly ends: readonly EntityId[];
  /** Which of the paths is looked at, from 1; `null` is the first. */
  readonly path: number | null;
  /** The measure that one looks at among those of who matters. */
  readonly metric: MetricId;
  /** What those measures are of. */
  readonly scope: Scope;
  /** The measure that says how large nodes are; `null` is their relations in the whole graph. */
  readonly sizedBy: FigureId | null;
  /** The measure that gives nodes a colour; `null` leaves them without. */
  readonly colouredBy: MetricId | null;
  /** Communities stand apart, each in a frame. */
  readonly grouped: boolean;
  readonly layout: LayoutId;
  /** Several relations of one pair are drawn as one line with their number. */
  readonly bundled: boolean;
  /** Where the reader put entities by hand; they stay there whatever is arranged. */
  readonly pins: Readonly<Partial<Record<EntityId, Point>>>;
  readonly table: TableName;
  /** `null` sorts as the table does by itself. */
  readonly sort: Sort | null;
  /** The columns of the table in their order; `null` is the usual ones. */
  readonly columns: readonly string[] | null;
  /** `null` follows the browser. */
  readonly language: Language | null;
}

/** What a first visit shows. */
export const firstView: View = {
  ...everything,
  select: null,
  picked: [],
  show: "canvas",
  analysis: null,
  story: null,
  dispute: null,
  ends: [],
  path: null,
  metric: "degree",
  scope: "whole",
  sizedBy: null,
  colouredBy: null,
  grouped: false,
  layout: "force",
  bundled: false,
  pins: {},
  table: "relations",
  sort: null,
  columns: null,
  language: null,
};

/** Whether the graph is drawn, alone or beside the table. */
export function isDrawn(view: Pick<View, "analysis" | "show">): boolean {
  return view.show !== "table" && stageOf(view) === null;
}
