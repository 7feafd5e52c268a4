import { languages } from "#model/language.ts";
import { valueAt } from "../finding.ts";
import type { Rule } from "./rule.ts";

/** A placeholder may name the preposition that melts into the name's article: `{object:di}`. */
const placeholders = [
  { name: "{subject}", pattern: /\{subject(?::[^{}]+)?\}/ },
  { name: "{object}", pattern: /\{object(?::[^{}]+)?\}/ },
];
const numbers = ["s", "p"] as const;

/** A sentence template that leaves out one of the relation's ends. */
export const placeholderMissing: Rule = {
  code: "placeholder-missing",
  severity: "error",
  *check({ relationTypes }) {
    for (const { file, path, value } of relationTypes.rows) {
      for (const language of languages) {
        for (const number of numbers) {
          const template = value.sentence[language][number];
          for (const { name: placeholder, pattern } of placeholders) {
            if (pattern.test(template)) continue;
            const at = valueAt(file, ...path, "sentence", language, number);
            yield { at, value: template, about: { placeholder } };
          }
        }
      }
    }
  },
};
