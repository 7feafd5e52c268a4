import { type ComponentType, createContext, use } from "react";
import type { StoreApi } from "zustand/vanilla";
import type { ArrangementId } from "#graph/layout/layout-id.ts";
import type { Measured } from "#graph/metrics/metric.ts";
import type { MetricId } from "#graph/metrics/metric-id.ts";
import type { Network } from "#graph/metrics/network.ts";
import type { Gallery } from "#loaders/gallery.ts";
import type { SnapshotFile } from "#model/snapshot-file.ts";
import type { Tools } from "#formats/format.ts";
import type { LayoutInput } from "#graph/layout/plan.ts";
import type { Point } from "#graph/scene/point.ts";
import type { View } from "#graph/view.ts";
import type { EntityId } from "#model/ids.ts";
import type { Language } from "#model/language.ts";
import type { Explorer } from "#state/explorer.ts";
import type { LoadProblem } from "#model/load-problem.ts";
import type { DialogName, Session } from "./session.ts";

/** How far one can walk through the steps of this visit. */
export interface Steps {
  readonly back: boolean;
  readonly forward: boolean;
}

/** Something that the browser remembers from visit to visit. */
export interface Remembered {
  readonly isSo: () => boolean;
  readonly set: (so: boolean) => void;
}

/** The licence that the data came with: its SPDX identifier where it names one, and the address of its text. */
export interface Licence {
  readonly name: string | undefined;
  readonly url: string;
}

/** The way to open files, and back. */
export interface Opening {
  /** Opens a file, or a table of relations with one of entities; a failure is told and leaves everything as it is. */
  readonly open: (files: readonly Pick<File, "name" | "size" | "arrayBuffer">[]) => Promise<void>;
  /** Lets the reader pick a file and opens it. */
  readonly pick: () => void;
  /** Shows a snapshot: as it was, or its view on the data that the page came with. */
  readonly show: (snapshot: SnapshotFile, how: "as-it-was" | "today") => void;
  /** What the page came with again. */
  readonly leave: () => void;
  /** A snapshot's view on the data that the page came with, as a snapshot. */
  readonly today: (snapshot: SnapshotFile) => Promise<SnapshotFile | null>;
}

/** Files: to be opened, kept and written. */
export interface Files {
  readonly opening: Opening;
  readonly gallery: Gallery;
  /** What writing files takes that only this page can do. */
  readonly tools: Tools;
}

/** How a measure is taken: who hears how much of it is done, from 0 to 1, and what stops it. */
interface MeasureOptions {
  readonly onProgress?: ((part: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What the page needs from outside: the composition root hands it in. */
export interface Services {
  readonly explorer: Explorer<LoadProblem>;
  readonly session: StoreApi<Session>;
  readonly steps: StoreApi<Steps>;
  readonly back: () => void;
  readonly forward: () => void;
  /** Fetches the graph again after a failure. */
  readonly retry: () => void;
  /** Shows the first view again, whatever became of this one. */
  readonly startOver: () => void;
  /** Lays a graph out, off the main thread. A signal stops that, and then it rejects with the signal's reason. */
  readonly arrange: (
    id: ArrangementId,
    input: LayoutInput,
    signal?: AbortSignal,
  ) => Promise<ReadonlyMap<EntityId, Point>>;
  /** Measures a network, off the main thread. A signal stops that, and then it rejects with the signal's reason. */
  readonly measure: (id: MetricId, network: Network, options?: MeasureOptions) => Promise<Measured>;
  /** The dialogs that this page has. Each comes with its own code when it is first opened. */
  readonly dialogs: Readonly<Partial<Record<DialogName, ComponentType>>>;
  /** Nothing where the page is only there to be read. */
  readonly files: Files | null;
  /** The address of a view, whole, as one would send it to somebody. */
  readonly urlOf: (view: View) => string;
  /** The reader has sent the hints of a first visit away. */
  readonly hintsDismissed: Remembered;
  /** The reader has no use for keys that do something without Ctrl: one who dictates would set them off by speaking. */
  readonly plainKeysOff: Remembered;
  /** Nothing where the data came without one. */
  readonly licence: Licence | null;
  /** The language of a reader who did not choose one. */
  readonly language: Language;
}

export const ServicesContext = createContext<Services | null>(null);

/** The services of the page around. */
export function useServices(): Services {
  const services = use(ServicesContext);
  if (services === null) throw new Error("There is no page around this component");
  return services;
}

/** The way to files, for what is only there where there is one. */
export function useFiles(): Files {
  const { files } = useServices();
  if (files === null) throw new Error("This page is only there to be read");
  return files;
}
