import { Suspense } from "react";
import { useView } from "../shared/use-explorer.ts";
import { analyses } from "./analyses.ts";

/** Lets the analysis at hand point something out in the picture, whatever the panel shows meanwhile. */
export function AnalysisTrace() {
  const id = useView(({ analysis }) => analysis);
  const Trace = id === null ? undefined : analyses[id].Trace;
  if (Trace === undefined) return null;
  return (
    <Suspense>
      <Trace />
    </Suspense>
  );
}
