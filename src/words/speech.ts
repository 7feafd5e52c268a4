import { createInstance, type i18n } from "i18next";
import type { Language } from "#model/language.ts";
import type { en } from "./messages/en.ts";

type Form<Key> = Key extends `${infer Message}_one` | `${infer Message}_other` ? Message : Key;

/** A message of the interface; one with several forms goes by the name that they share. */
export type MessageKey = Form<keyof typeof en>;

/** Fills in a message. `count` chooses the form. */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

export interface Speech {
  readonly language: Language;
  readonly t: Translate;
}

type Messages = Readonly<Record<string, string>>;

function speaker(language: Language, messages: Messages): i18n {
  const instance = createInstance();
  // Keys have dots and colons of their own, React escapes what it shows, and nothing is loaded that would take time.
  void instance.init({
    lng: language,
    resources: { [language]: { translation: messages } },
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** A speech, and the way to teach it more. */
interface Voice {
  readonly speech: Speech;
  readonly add: (messages: Messages) => void;
}

function voice(language: Language, messages: Messages): Voice {
  const instance = speaker(language, messages);
  // A table asks for the same few words in each of its rows.
  const plain = new Map<MessageKey, string>();
  const plainly = (key: MessageKey) => {
    const words = plain.get(key) ?? instance.t(key);
    plain.set(key, words);
    return words;
  };
  return {
    speech: { language, t: (key, values) => (values === undefined ? plainly(key) : instance.t(key, values)) },
    add: (more) => instance.addResources(language, "translation", more),
  };
}

const voices = new Map<Language, Voice>();
/** What was taught of languages that are not known yet. */
const ahead = new Map<Language, Messages>();

/** Whether a language's messages are there: those at least that the page says before one opens anything. */
export const knows = (language: Language): boolean => voices.has(language);

/**
 * The interface's voice in a language: the same one each time that it is asked for. Where its messages are still on
 * their way, it speaks the language that it knows. See `learn.ts` and `all-languages.ts`.
 */
export function speechIn(language: Language): Speech {
  const known = voices.get(language) ?? voices.values().next().value;
  if (known === undefined) throw new Error("No language has been learned yet");
  return known.speech;
}

/** Takes in a language's messages: all, or those that the page says first. */
export function teach(language: Language, messages: Messages): void {
  if (!knows(language)) voices.set(language, voice(language, { ...messages, ...ahead.get(language) }));
}

/** Takes in the messages of an area in every language. It is done by a module of `areas/`, which whoever says them imports. */
export function teachArea(messages: Readonly<Record<Language, Messages>>): void {
  for (const [language, more] of Object.entries(messages) as [Language, Messages][]) {
    const known = voices.get(language);
    if (known === undefined) ahead.set(language, { ...ahead.get(language), ...more });
    else known.add(more);
  }
}
