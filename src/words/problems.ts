import type { Speech } from "./speech.ts";

/** Why a graph could not be shown, by the codes of whoever loads it, with what it takes to say so. */
export type GraphProblem =
  | { readonly code: "graph-unreachable"; readonly url: string; readonly detail: string }
  | { readonly code: "graph-missing"; readonly url: string; readonly httpStatus: number }
  | { readonly code: "graph-not-json"; readonly url: string; readonly detail: string }
  | { readonly code: "graph-other-version"; readonly url: string; readonly version: string; readonly readable: number }
  | { readonly code: "graph-invalid"; readonly url: string; readonly at: string; readonly detail: string };

/** What happened, where, and what to do. */
interface ProblemWords {
  readonly what: string;
  readonly where: string;
  readonly todo: string;
  /** What the platform said, for whoever mends it. */
  readonly detail: string | undefined;
}

/** Puts a load problem into words. */
export function problemWords(problem: GraphProblem, { t }: Speech): ProblemWords {
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
