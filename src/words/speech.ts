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

function speaker(language: Language, messages: Readonly<Record<string, string>>): i18n {
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

const speeches = new Map<Language, Speech>();

/** Whether a language's messages are there. */
export const knows = (language: Language): boolean => speeches.has(language);

/**
 * The interface's voice in a language: the same one each time that it is asked for. Where its messages are still on
 * their way, it speaks the language that it knows. See `learn.ts` and `all-languages.ts`.
 */
export function speechIn(language: Language): Speech {
  const speech = speeches.get(language) ?? speeches.values().next().value;
  if (speech === undefined) throw new Error("No language has been learned yet");
  return speech;
}

/** Takes in a language's messages. */
export function teach(language: Language, messages: Readonly<Record<keyof typeof en, string>>): void {
  if (!knows(language)) speeches.set(language, voice(language, messages));
}

function voice(language: Language, messages: Readonly<Record<string, string>>): Speech {
  const instance = speaker(language, messages);
  // A table asks for the same few words in each of its rows.
  const plain = new Map<MessageKey, string>();
  const plainly = (key: MessageKey) => {
    const words = plain.get(key) ?? instance.t(key);
    plain.set(key, words);
    return words;
  };
  return {
    language,
    t: (key, values) => (values === undefined ? plainly(key) : instance.t(key, values)),
  };
}
