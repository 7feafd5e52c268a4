import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Theme } from "#graph/scene/palette.ts";
import type { Scene } from "#graph/scene/scene.ts";
import type { Point } from "#graph/scene/point.ts";
import type { View } from "#graph/view.ts";
import type { Visible } from "#graph/visible.ts";
import type { Outcome } from "#model/diagnostic.ts";
import type { GraphFile } from "#model/graph-file.ts";
import type { EntityId } from "#model/ids.ts";
import type { Localized } from "#model/language.ts";
import type { WriteProblem } from "#model/write-problem.ts";
import type { Speech } from "#words/speech.ts";

/** A file that a format wrote, not yet anywhere. Text is written as UTF-8, without a byte order mark. */
export interface WrittenFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** How much of the graph goes into a file: what the view shows, what is selected in it, or everything there is. */
export const extents = ["shown", "selection", "everything"] as const;
export type Extent = (typeof extents)[number];

/** The camera on the canvas: CSS pixels a unit of the plane, and the point of the plane in the middle of the window. */
export interface CameraPlace {
  readonly zoom: number;
  readonly centre: Point;
  /** Times what runs along the longer side of the window is drawn out to fill it. */
  readonly stretch: number;
}

/** What there is to write, however it is written. */
export interface ExportSource {
  /** The whole graph: what the part's names and articles are looked up in. */
  readonly graph: KnowledgeGraph;
  readonly extent: Extent;
  /** Which entities and relations go into the file. */
  readonly visible: Visible;
  /** These with all that belongs to them: facts, claims, articles, disagreements. In the order of ids. */
  readonly part: GraphFile;
  /** The view that it is taken from; for everything, without its filters. */
  readonly view: View;
  /** That view as an address's fragment, without `#`. */
  readonly address: string;
  /** Where entities are, as far as that is known without arranging anything. */
  readonly places: ReadonlyMap<EntityId, Point>;
  /** Nothing where there is no canvas. */
  readonly camera: CameraPlace | null;
  /** The part as a picture: arranges what has no place yet. Each call gives the same one. */
  readonly scene: () => Promise<Scene>;
  readonly speech: Speech;
  readonly theme: Theme;
  /** Name of the file, without extension, where the format writes a single one. */
  readonly name: string;
}

export const papers = ["a4", "a3", "letter"] as const;
export type Paper = (typeof papers)[number];

/** What may stand around the graph in a picture. */
export const surroundings = ["title", "legend", "filters", "date", "sources"] as const;
export type Surrounding = (typeof surroundings)[number];

/** How a picture is drawn. Formats other than pictures take no notice. */
export interface PictureChoices {
  /** Pixels a CSS pixel, from 1 to 4. */
  readonly scale: number;
  readonly transparent: boolean;
  readonly paper: Paper;
  readonly around: readonly Surrounding[];
}

export const usualChoices: PictureChoices = { scale: 2, transparent: false, paper: "a4", around: surroundings };

/** The weights of the font that documents are set in: Noto Sans (SIL Open Font License 1.1). */
export const fontWeights = ["regular", "semibold"] as const;
export type FontWeight = (typeof fontWeights)[number];

/** What only the surroundings can do: the page has a canvas and its own files, the terminal has programs. */
export interface Tools {
  /** Draws an SVG into a PNG; width and height in CSS pixels. */
  readonly rasterise: (
    svg: string,
    options: { readonly width: number; readonly height: number; readonly scale: number; readonly transparent: boolean },
  ) => Promise<Outcome<Uint8Array, WriteProblem>>;
  /** The page that stands on its own, still without a graph in it. */
  readonly pageTemplate: () => Promise<Outcome<string, WriteProblem>>;
  /** The bytes of a TrueType font, which is put into documents. */
  readonly font: (weight: FontWeight) => Promise<Outcome<Uint8Array, WriteProblem>>;
}

export interface WriteOptions {
  readonly picture: PictureChoices;
  readonly tools: Tools;
}

export type Written = Outcome<readonly WrittenFile[], WriteProblem>;

export const formatGroups = ["picture", "page", "data", "linked"] as const;
export type FormatGroup = (typeof formatGroups)[number];

/** A way to write a graph, or a part of one, for people and for other tools. Equal sources give equal bytes. */
export interface Format {
  readonly id: string;
  readonly group: FormatGroup;
  /** What it is called, and what it is good for, in a few words. */
  readonly label: Localized;
  readonly purpose: Localized;
  /** Of the files that it writes, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Text that one may rather paste than save. */
  readonly copyable?: boolean;
  /** Writes several files, which belong together: in one zip, or in one folder. */
  readonly several?: boolean;
  readonly write: (source: ExportSource, options: WriteOptions) => Written | Promise<Written>;
}

/** The outcome of a writing that went well. */
export function wrote(...files: readonly WrittenFile[]): Written {
  return { ok: true, value: files };
}
