import type { FigureId, MetricId } from "#graph/metrics/metric-id.ts";
import type { Look } from "#graph/scene/look.ts";
import { COLOURED_COMMUNITIES, rangeOf, type Range, stepBounds, STEPS, type Tint } from "#graph/scene/tint.ts";
import { metricValueWords } from "#words/metric.ts";
import type { Speech } from "#words/speech.ts";
import "#words/areas/matters.ts";

/** What size, colour or frames of nodes say. */
export interface LookLine {
  readonly key: "size" | "colour" | "groups";
  readonly words: string;
  /** What each colour says; `null` is no colour. */
  readonly tints: readonly { readonly tint: Tint | null; readonly label: string }[];
}

function stepTints(id: FigureId, range: Range, speech: Speech): LookLine["tints"] {
  const bounds = [range.least, ...stepBounds(range), range.most];
  return Array.from({ length: STEPS }, (_, step) => ({
    tint: `step-${step + 1}` as const,
    label: speech.t("look.step", {
      from: metricValueWords(id, bounds[step] ?? 0, speech),
      to: metricValueWords(id, bounds[step + 1] ?? 0, speech),
    }),
  }));
}

function communityTints({ most }: Range, { t }: Speech): LookLine["tints"] {
  const coloured = Math.min(COLOURED_COMMUNITIES, most);
  const tints: LookLine["tints"] = Array.from({ length: coloured }, (_, place) => ({
    tint: `community-${place + 1}` as const,
    label: `${place + 1}`,
  }));
  return most > coloured ? [...tints, { tint: null, label: t("look.others") }] : tints;
}

/** What nodes say of who matters, in words: what goes by which measure, of what, and which figures. What is not measured yet says nothing. */
export function lookLines(look: Look, speech: Speech): LookLine[] {
  const { t } = speech;
  const line = (key: LookLine["key"], id: MetricId | null): LookLine[] => {
    const taken = id === null ? undefined : look.taken.get(id);
    const range = taken === undefined ? null : rangeOf(taken.values.values());
    if (id === null || taken === undefined || range === null) return [];
    const of = t(`look.${look.scope}`);
    const about = taken.sampled === null ? t(`metric.${id}`) : t("look.estimated", { metric: t(`metric.${id}`) });
    if (key === "groups") return [{ key, words: t("look.groups", { of }), tints: [] }];
    if (id === "community")
      return [{ key, words: t("look.colour", { metric: about, of }), tints: communityTints(range, speech) }];
    if (key === "colour")
      return [{ key, words: t("look.colour", { metric: about, of }), tints: stepTints(id, range, speech) }];
    const [least, most] = [range.least, range.most].map((value) => metricValueWords(id, value, speech));
    return [{ key, words: t("look.size", { metric: about, of, least: least ?? "", most: most ?? "" }), tints: [] }];
  };
  return [
    ...line("size", look.sizedBy),
    ...line("colour", look.colouredBy),
    ...line("groups", look.grouped ? "community" : null),
  ];
}
