import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { addressKeys, readAddress, readersKeys } from "#state/address.ts";
import { valueAt } from "../finding.ts";
import { nearest } from "../nearest.ts";
import { isOutlined, outlineOf } from "../outline.ts";
import type { Source } from "../shape/source.ts";
import type { Rule } from "./rule.ts";

/** A part of a step's view that the page would leave out: an id or key that nothing has, or what only a reader sets. */
export const storyViewUnknown: Rule = {
  code: "story-view-unknown",
  severity: "error",
  *check(source) {
    if (source.stories.rows.length === 0 || !isOutlined(source)) return;
    const graph = outlineOf(source);
    for (const { file, path, value } of source.stories.rows) {
      for (const [index, { view }] of value.steps.entries()) {
        const at = valueAt(file, ...path, "steps", index, "view");
        for (const { reason, part, named } of readAddress(withoutReaders(view), graph).dropped) {
          const key = part.slice(0, part.indexOf("="));
          const suggestion =
            reason === "unknown-value"
              ? nearest(named, valuesOf(key, graph, source))
              : nearest(named, addressKeys.filter(isStory));
          yield { at, value: part, suggestion };
        }
        for (const part of pairsOf(view).filter((pair) => !isStory(keyOf(pair)))) yield { at, value: part };
      }
    }
  },
};

const pairsOf = (view: string) => view.split("&");
const keyOf = (pair: string) => pair.replace(/=.*/s, "");
const isStory = (key: string) => !readersKeys.includes(key);
const withoutReaders = (view: string) =>
  pairsOf(view)
    .filter((pair) => isStory(keyOf(pair)))
    .join("&");

/** The ids that a key of the address can be followed by. */
function valuesOf(key: string, graph: KnowledgeGraph, source: Source): string[] {
  const { lenses, families, relationTypes, entityTypes, entities, articles } = source;
  const tables = [lenses, families, relationTypes, entityTypes, entities, articles];
  const ids = [...tables.flatMap((table) => [...table.ids]), ...graph.relations.keys()];
  return ids.filter((id) => readAddress(`${key}=${id}`, graph).dropped.length === 0);
}
