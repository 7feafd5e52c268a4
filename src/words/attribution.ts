import { capitalised } from "#model/name.ts";
import type { Status } from "#model/status.ts";
import { listWords } from "./format.ts";
import { isPlural, type Named, namePhrase } from "./names.ts";
import type { Speech } from "./speech.ts";
import "./areas/attribution.ts";

/** How sure something is, and whose word it is; nobody where the article says so itself. */
export interface Attribution {
  readonly status: Status;
  readonly by: readonly Named[];
}

/** Italian prepositions that melt into the articles of those who are named. English has its own in the message. */
const prepositions: Readonly<Partial<Record<Status, string>>> = { announced: "da", denied: "da" };

function namesOf({ by }: Attribution, preposition: string | undefined, speech: Speech): string {
  const italian = speech.language === "it" ? preposition : undefined;
  const names = by.map((named) => {
    const { before, name } = namePhrase(named, speech.language, italian);
    return `${before}${name}`;
  });
  return listWords(names, speech);
}

/** Whether a verb of theirs is in the plural. */
const areSeveral = (by: readonly Named[], { language }: Speech) =>
  by.length > 1 || by.some((named) => isPlural(named, language));

/**
 * A clause as a sentence that says no more than its sources: what an article states itself stands as it is, a party's own
 * word is followed by whose it is, and everything less sure begins with how sure it is and who says so. The clause stays in
 * the indicative in both languages: no frame asks for another mood. Without a full stop.
 */
export function attributed(clause: string, attribution: Attribution, speech: Speech): string {
  const { status, by } = attribution;
  if (status === "stated") return capitalised(clause);
  const names = namesOf(attribution, prepositions[status], speech);
  // This one follows what it frames, which has to begin as a sentence does.
  const words = status === "announced" ? capitalised(clause) : clause;
  const whole =
    by.length === 0
      ? speech.t(`attributed.nobody.${status}`, { clause: words })
      : speech.t(`attributed.${status}`, { clause: words, names, count: areSeveral(by, speech) ? 2 : 1 });
  return capitalised(whole);
}

/** A sum or a date that is surer or less sure than the sentence that it stands in: "15 million euros according to Bloomberg". */
export function attributedDetail(detail: string, attribution: Attribution, speech: Speech): string {
  const { status, by } = attribution;
  if (status === "stated") return detail;
  const names = namesOf(attribution, undefined, speech);
  const plainly = status === "announced" || status === "reported";
  if (plainly && by.length > 0) return speech.t("attributed.detail", { detail, names });
  const how = speech.t(`attributed.status.${status}`);
  return by.length > 0
    ? speech.t("attributed.detailHow", { detail, how, names })
    : speech.t("attributed.detailNobody", { detail, how });
}
