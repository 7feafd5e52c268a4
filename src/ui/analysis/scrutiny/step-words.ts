import type { Step } from "#graph/scrutiny.ts";
import { isTaken } from "#graph/scrutiny.ts";
import type { Speech } from "#words/speech.ts";

/** The stage of a step in a word, and how sure it is where it is not simply reported as taken. */
export function stepWords({ stage, relation: { status } }: Step, { t }: Speech): string {
  const word = t(stage === null ? "scrutiny.attention" : `stage.${stage}`);
  return isTaken(status) ? word : `${word}, ${t(`status.${status}`).toLowerCase()}`;
}
