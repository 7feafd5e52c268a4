import type { Outcome } from "#model/diagnostic.ts";
import type { ImportPlace, ImportProblem } from "#model/import-problem.ts";
import { limits } from "./limits.ts";
import type { PlainGraph } from "./plain-graph.ts";

/** How a reader tells how far it is, and learns that nobody waits any more. */
export interface ReadOptions {
  /** From 0 to 1, now and then. */
  readonly onProgress?: (part: number) => void;
  /** Looked at now and then. */
  readonly signal?: { readonly aborted: boolean };
  /** Awaited between portions, so that whoever runs the reader can hear of a cancellation. */
  readonly pause?: () => Promise<void>;
}

export type Reading = Outcome<PlainGraph, ImportProblem>;
type Failure = { readonly ok: false; readonly problems: readonly ImportProblem[] };

/** The outcome of a reading that could not be. */
export function failed(
  code: ImportProblem["code"],
  about: { readonly place?: ImportPlace; readonly values?: ImportProblem["values"] } = {},
): Failure {
  return { ok: false, problems: [{ code, ...about }] };
}

/** Items between two looks at the signal. */
const PORTION = 2_000;

/**
 * Goes through items in portions, telling its progress after each: the part of the way from `from` to 1. Stops at the
 * first item that gives a failure, or when nobody waits any more.
 */
export async function eachOf<Item>(
  items: readonly Item[],
  options: ReadOptions,
  take: (item: Item, index: number) => Failure | undefined,
  from = 0,
): Promise<Failure | undefined> {
  for (const [index, item] of items.entries()) {
    if (index % PORTION === 0 && !(await goesOn(options, from + ((1 - from) * index) / items.length))) {
      return failed("cancelled");
    }
    const failure = take(item, index);
    if (failure !== undefined) return failure;
  }
  return undefined;
}

/** Tells the progress and lets others have their turn. Whether to go on. */
export async function goesOn({ onProgress, signal, pause }: ReadOptions, part: number): Promise<boolean> {
  onProgress?.(part);
  await pause?.();
  return signal?.aborted !== true;
}

/** Whether there is still room for another edge. */
export function edgeTooMany(edges: readonly unknown[], place?: ImportPlace): Failure | undefined {
  if (edges.length < limits.edges) return undefined;
  return failed("too-many-edges", { ...(place === undefined ? {} : { place }), values: { limit: limits.edges } });
}
