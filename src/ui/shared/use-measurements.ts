import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { MetricId } from "#graph/metrics/metric-id.ts";
import { createMeasurements, type Measurements, type Sheet } from "./measurements.ts";
import { type Services, useServices } from "./services.ts";
import { useLoaded, useView } from "./use-explorer.ts";

/** One for each page: what one part of it has measured the others need not. */
const known = new WeakMap<Services["measure"], ReturnType<typeof createMeasurements>>();
function measurementsOf(measure: Services["measure"]) {
  const own = known.get(measure) ?? createMeasurements(measure);
  known.set(measure, own);
  return own;
}

const nothing = createStore<Measurements>()(() => ({}));

interface Measured {
  /** Nothing where nothing is asked for. */
  readonly sheet: Sheet | null;
  readonly measurements: Measurements;
}

/** Measures of what the view has chosen to be measured: taken while somebody asks for them, and kept. */
export function useMeasurements(ids: readonly MetricId[]): Measured {
  const { measure } = useServices();
  const { graph, filter, visible } = useLoaded();
  const scope = useView((view) => view.scope);
  const asked = ids.join();
  const sheet = useMemo(
    () => (asked === "" ? null : measurementsOf(measure)({ graph, visible, scope, key: JSON.stringify(filter) })),
    [asked, measure, graph, visible, scope, filter],
  );
  useEffect(() => {
    if (sheet === null) return;
    const releases = asked.split(",").map((id) => sheet.hold(id as MetricId));
    return () => releases.forEach((release) => release());
  }, [sheet, asked]);
  return { sheet, measurements: useStore(sheet?.store ?? nothing) };
}
