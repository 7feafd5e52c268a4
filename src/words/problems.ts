import type { LoadProblem } from "#model/load-problem.ts";
import type { Speech } from "./speech.ts";

/** What happened, where, and what to do. */
interface ProblemWords {
  readonly what: string;
  readonly where: string;
  readonly todo: string;
  /** What the platform said, for whoever mends it. */
  readonly detail: string | undefined;
}

/** Puts a load problem into words. */
export function problemWords(problem: LoadProblem, { t }: Speech): ProblemWords {
  const { code, url, ...about } = problem;
  return {
    what: t(`problem.${code}`, about),
    where: url,
    todo: t(`problem.${code}.todo`),
    detail: "detail" in problem ? problem.detail : undefined,
  };
}

/** One line about the parts of an address that were left out. */
export function droppedWords(parts: readonly { readonly part: string }[], { t }: Speech): string {
  return t("dropped.line", { count: parts.length, parts: parts.map(({ part }) => part).join(", ") });
}
