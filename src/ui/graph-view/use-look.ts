import { useMemo } from "react";
import type { MetricId } from "#graph/metrics/metric-id.ts";
import { type Look, measuresFor, type Taken } from "#graph/scene/look.ts";
import { useGraph, useSpeech, useView } from "../shared/use-explorer.ts";
import { useMeasurements } from "../shared/use-measurements.ts";

/** What nodes say of who matters, as far as it is measured; `null` where they are drawn as usual. */
export function useLook(): Look | null {
  const { language } = useSpeech();
  const graph = useGraph();
  const scope = useView((view) => view.scope);
  const sizedBy = useView((view) => view.sizedBy);
  const colouredBy = useView((view) => view.colouredBy);
  const grouped = useView((view) => view.grouped);
  const ids = useMemo(() => measuresFor({ sizedBy, colouredBy, grouped }), [sizedBy, colouredBy, grouped]);
  const { measurements } = useMeasurements(ids);
  const [first, second, third] = ids.map((id) => {
    const measurement = measurements[id];
    return measurement?.phase === "ready" ? measurement : undefined;
  });
  return useMemo(() => {
    if (ids.length === 0) return null;
    const taken = new Map<MetricId, Taken>();
    ids.forEach((id, index) => {
      const own = [first, second, third][index];
      if (own !== undefined) taken.set(id, own);
    });
    return { graph, language, scope, sizedBy, colouredBy, grouped, taken };
  }, [graph, language, scope, sizedBy, colouredBy, grouped, ids, first, second, third]);
}
