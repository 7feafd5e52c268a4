import { languages } from "#model/language.ts";
import { plainText } from "#model/story-text.ts";
import { valueAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** Beyond this a step is an article, and the picture beside it is forgotten. Twice the 90 words that are asked for. */
const MOST = 1_000;

/** A step with more text than one reads beside a picture. */
export const storyTextTooLong: Rule = {
  code: "story-text-too-long",
  severity: "error",
  *check({ stories }) {
    for (const { file, path, value } of stories.rows) {
      for (const [index, { text }] of value.steps.entries()) {
        for (const language of languages) {
          const { length } = plainText(text[language]).trim();
          if (length <= MOST) continue;
          yield { at: valueAt(file, ...path, "steps", index, "text", language), about: { length, most: MOST } };
        }
      }
    }
  },
};
