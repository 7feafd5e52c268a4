import { useEffect, useState } from "react";
import type { Brief } from "#formats/brief/brief.ts";
import { briefOf } from "#formats/brief/compose.ts";
import type { ExportSource } from "#formats/format.ts";
import type { WriteProblem } from "#model/write-problem.ts";

/** How far a brief has come. */
export type BriefAhead =
  | { readonly phase: "working" }
  | { readonly phase: "ready"; readonly brief: Brief }
  | { readonly phase: "failed"; readonly problem: WriteProblem };

/** What a source comes to as a brief, while the reader is still choosing. The last one stays until the next is there. */
export function useBrief(source: ExportSource): BriefAhead {
  const [ahead, setAhead] = useState<BriefAhead>({ phase: "working" });
  useEffect(() => {
    let current = true;
    const tell = (next: BriefAhead) => {
      if (current) setAhead(next);
    };
    briefOf(source).then(
      (brief) => tell({ phase: "ready", brief }),
      (error: unknown) => tell({ phase: "failed", problem: { code: "format-unavailable", detail: String(error) } }),
    );
    return () => {
      current = false;
    };
  }, [source]);
  return ahead;
}
