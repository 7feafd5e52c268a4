import { useMemo } from "react";
import { useLoaded, useView } from "../../shared/use-explorer.ts";
import { type Answers, answersOf } from "./answer.ts";

/** How the chosen ends are connected; `null` while there are fewer than two. */
export function useAnswers(): Answers | null {
  const { graph, filter } = useLoaded();
  const ends = useView((view) => view.ends);
  return useMemo(() => answersOf(graph, filter, ends), [graph, filter, ends]);
}
