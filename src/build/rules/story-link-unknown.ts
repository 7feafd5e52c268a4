import { languages } from "#model/language.ts";
import { textParts } from "#model/story-text.ts";
import { valueAt } from "../finding.ts";
import { nearest } from "../nearest.ts";
import { isOutlined, outlineOf } from "../outline.ts";
import type { Rule } from "./rule.ts";

/** A link in a story's text to an id that neither an entity nor a relation has. */
export const storyLinkUnknown: Rule = {
  code: "story-link-unknown",
  severity: "error",
  *check(source) {
    if (source.stories.rows.length === 0 || !isOutlined(source)) return;
    const { entities, relations } = outlineOf(source);
    const ids = new Set<string>([...entities.keys(), ...relations.keys()]);
    for (const { file, path, value } of source.stories.rows) {
      for (const [index, { text }] of value.steps.entries()) {
        for (const language of languages) {
          for (const { to } of textParts(text[language])) {
            if (to === undefined || ids.has(to)) continue;
            const at = valueAt(file, ...path, "steps", index, "text", language);
            yield { at, value: to, suggestion: nearest(to, ids) };
          }
        }
      }
    }
  },
};
