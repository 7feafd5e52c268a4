import type { Point } from "#graph/scene/point.ts";
import type { ImportLoss, ImportLossCode } from "#model/import-problem.ts";

/** What an attribute may hold: what JSON may. */
export type PlainValue = string | number | boolean | null | readonly PlainValue[] | PlainObject;
export interface PlainObject {
  readonly [name: string]: PlainValue;
}

/** A stretch of time, as the file wrote its ends; without one it is open there. */
export interface PlainSpell {
  readonly start?: string;
  readonly end?: string;
}

export interface PlainNode {
  readonly id: string;
  readonly label?: string;
  /** y grows downwards, whichever way it grew in the file. */
  readonly position?: Point;
  readonly attributes: PlainObject;
}

export interface PlainEdge {
  readonly id?: string;
  readonly source: string;
  readonly target: string;
  /** What kind of edge it is, where the format has a name for that. */
  readonly type?: string;
  readonly label?: string;
  readonly directed: boolean;
  /** When it was so, where the format says that. */
  readonly spells?: readonly PlainSpell[];
  readonly attributes: PlainObject;
}

/** A graph as other programs write one, before anything is made of it. Every edge's ends are among the nodes. */
export interface PlainGraph {
  readonly nodes: readonly PlainNode[];
  readonly edges: readonly PlainEdge[];
  readonly lost: readonly ImportLoss[];
}

/** Counts what is left out, kind by kind. */
export class Losses {
  readonly #counts = new Map<ImportLossCode, number>();

  add(code: ImportLossCode, count = 1): void {
    if (count > 0) this.#counts.set(code, (this.#counts.get(code) ?? 0) + count);
  }

  /** In the order of their codes. */
  get list(): ImportLoss[] {
    return [...this.#counts].map(([code, count]) => ({ code, count })).sort((a, b) => (a.code < b.code ? -1 : 1));
  }
}
