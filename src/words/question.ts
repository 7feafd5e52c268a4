import type { Localized } from "#model/language.ts";
import type { Named } from "./names.ts";
import { fillIn } from "./sentence.ts";
import type { Speech } from "./speech.ts";
import { verbPhrase } from "./verb.ts";

/** What a question asks, with the names in it. */
export type Asked = { readonly subject: Named } & (
  | { readonly kind: "scrutiny" | "money"; readonly verb: Localized }
  | { readonly kind: "link"; readonly other: Named }
  | { readonly kind: "disputed" | "uncertain" | "corroborated" }
);

function whoWords(label: Localized, subject: Named, { t, language }: Speech): string {
  const { verb, name } = verbPhrase(label[language], subject, language);
  return t("question.who", { what: verb.endsWith("'") ? `${verb}${name}` : `${verb} ${name}` });
}

/** A question as one asks it: "Chi esamina l'investimento di Microsoft in OpenAI?". */
export function questionWords(asked: Asked, speech: Speech): string {
  if ("verb" in asked) return whoWords(asked.verb, asked.subject, speech);
  const names = asked.kind === "link" ? { subject: asked.subject, object: asked.other } : { subject: asked.subject };
  return fillIn(speech.t(`question.${asked.kind}`), names, speech.language)
    .map(({ text }) => text)
    .join("");
}
