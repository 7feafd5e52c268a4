import { createStore, type StoreApi } from "zustand/vanilla";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { MetricId, Scope } from "#graph/metrics/metric-id.ts";
import { type Network, networkIn } from "#graph/metrics/network.ts";
import type { Values } from "#graph/scene/look.ts";
import type { Visible } from "#graph/visible.ts";
import type { Services } from "./services.ts";

/** How far a measure is. */
export type Measurement =
  /** `part` goes from 0 to 1. */
  | { readonly phase: "measuring"; readonly part: number }
  | {
      readonly phase: "ready";
      readonly values: Values;
      /** From how many entities it was estimated; `null` where it is exact. */
      readonly sampled: number | null;
    }
  | { readonly phase: "stopped" }
  | { readonly phase: "failed" };

export type Measurements = Readonly<Partial<Record<MetricId, Measurement>>>;

/** The measures of one network: each is taken once, when somebody first asks for it. */
export interface Sheet {
  readonly network: Network;
  readonly store: StoreApi<Measurements>;
  /** Asks for a measure. What is called to ask no more ends the work if nobody else asks for it. */
  readonly hold: (id: MetricId) => () => void;
  /** Ends the work on a measure, whoever asks for it. */
  readonly stop: (id: MetricId) => void;
  /** Takes a measure that was stopped or failed once more. */
  readonly again: (id: MetricId) => void;
}

function createSheet(measure: Services["measure"], network: Network): Sheet {
  const store = createStore<Measurements>()(() => ({}));
  const asking = new Map<MetricId, number>();
  const work = new Map<MetricId, AbortController>();
  const say = (id: MetricId, now: Measurement | undefined) => {
    const others = Object.entries(store.getState()).filter(([other]) => other !== id);
    store.setState(Object.fromEntries(now === undefined ? others : [...others, [id, now]]), true);
  };

  function start(id: MetricId): void {
    const controller = new AbortController();
    const { signal } = controller;
    work.set(id, controller);
    say(id, { phase: "measuring", part: 0 });
    // The last word about progress may come after the result.
    const onProgress = (part: number) => {
      if (work.get(id) === controller) say(id, { phase: "measuring", part });
    };
    measure(id, network, { signal, onProgress }).then(
      ({ values, sampled }) => {
        if (signal.aborted) return;
        work.delete(id);
        const byEntity = new Map(network.ids.map((entity, node) => [entity, values[node] ?? null]));
        say(id, { phase: "ready", values: byEntity, sampled });
      },
      () => {
        if (signal.aborted) return;
        work.delete(id);
        say(id, { phase: "failed" });
      },
    );
  }

  function end(id: MetricId, now: Measurement | undefined): void {
    const controller = work.get(id);
    if (controller === undefined) return;
    work.delete(id);
    controller.abort();
    say(id, now);
  }

  return {
    network,
    store,
    hold(id) {
      asking.set(id, (asking.get(id) ?? 0) + 1);
      if (store.getState()[id] === undefined) start(id);
      return () => {
        const left = (asking.get(id) ?? 1) - 1;
        asking.set(id, left);
        if (left === 0) end(id, undefined);
      };
    },
    stop: (id) => end(id, { phase: "stopped" }),
    again: (id) => {
      if (!work.has(id)) start(id);
    },
  };
}

/** Filters whose measures are kept for when they come again, as by undo. */
const MOST_FILTERS = 12;

/** What is measured of a graph: all of it, or what is visible of it by a filter, which `key` tells from others. */
export interface Subject {
  readonly graph: KnowledgeGraph;
  readonly visible: Visible;
  readonly scope: Scope;
  readonly key: string;
}

/** Keeps the measures of graphs, as long as these are there. */
export function createMeasurements(measure: Services["measure"]): (subject: Subject) => Sheet {
  const kept = new WeakMap<KnowledgeGraph, Map<string, Sheet>>();
  return ({ graph, visible, scope, key: filter }) => {
    const sheets = kept.get(graph) ?? new Map<string, Sheet>();
    kept.set(graph, sheets);
    const key = scope === "whole" ? "" : filter;
    const sheet = sheets.get(key) ?? createSheet(measure, networkIn(graph, visible, scope));
    // The last one asked for stands last.
    sheets.delete(key);
    sheets.set(key, sheet);
    for (const old of [...sheets.keys()].filter((each) => each !== "").slice(0, -MOST_FILTERS)) sheets.delete(old);
    return sheet;
  };
}
