import { createInstance, type i18n } from "i18next";
import type { Language } from "#model/language.ts";
import { en } from "./messages/en.ts";
import { it } from "./messages/it.ts";

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

const messages = { en, it } satisfies Record<Language, Readonly<Record<string, string>>>;
const speeches = new Map<Language, Speech>();

/** The interface's voice in a language: the same one each time that it is asked for. */
export function speechIn(language: Language): Speech {
  const known = speeches.get(language);
  if (known !== undefined) return known;
  const instance = speaker(language, messages[language]);
  // A table asks for the same few words in each of its rows.
  const plain = new Map<MessageKey, string>();
  const plainly = (key: MessageKey) => {
    const words = plain.get(key) ?? instance.t(key);
    plain.set(key, words);
    return words;
  };
  const speech: Speech = {
    language,
    t: (key, values) => (values === undefined ? plainly(key) : instance.t(key, values)),
  };
  speeches.set(language, speech);
  return speech;
}
