import type { ImportLoss, ImportPlace, ImportProblem } from "#model/import-problem.ts";
import "./areas/import.ts";
import type { Speech } from "./speech.ts";

/** Where something stands in a file: "line 3, column 5", "row 7", "at graph.nodes.4". */
function placeWords(place: ImportPlace, { t }: Speech): string {
  const { kind, ...values } = place;
  return t(`import.place.${kind}`, values);
}

/** Why a file could not be read as a graph, and where in it: one sentence. */
export function importProblemWords({ code, place, values }: ImportProblem, speech: Speech): string {
  const sentence = speech.t(`import.problem.${code}`, values ?? {});
  return place === undefined ? sentence : speech.t("import.where", { sentence, place: placeWords(place, speech) });
}

/** What was left out when a file was read, and how much of it: a few words. */
export function importLossWords({ code, count }: ImportLoss, { t }: Speech): string {
  return t(`import.lost.${code}`, { count });
}
