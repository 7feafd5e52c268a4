import { markOf } from "#graph/standing.ts";
import type { Fact, Relation } from "#model/statement.ts";
import { useGraph } from "../shared/use-explorer.ts";
import { Disagrees } from "./Disagrees.tsx";

/** The ≠ of a relation or fact: yellow where sources disagree, hollow where an editor settled it; none where nothing is disputed. */
export function StatementMark({ of }: { readonly of: Relation | Fact }) {
  const mark = markOf(useGraph(), of);
  return mark !== null && <Disagrees mark={mark} />;
}
