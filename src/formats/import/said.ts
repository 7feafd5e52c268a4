import type { Localized } from "#model/language.ts";
import type { PlainObject, PlainValue } from "./plain-graph.ts";

/**
 * Attributes that names, types and families are made of, so that they are not said again. They are those that Trama's own
 * formats write.
 */
export const SAID_BY_NODES: ReadonlySet<string> = new Set(["label_en", "label_it", "type_en", "type_it", "aliases"]);
export const SAID_BY_EDGES = ["label_en", "label_it"];
export const SAID_BY_FAMILIES = ["family", "family_en", "family_it"];

/** The same text in each language. */
export const same = (text: string): Localized => ({ en: text, it: text });

const textOf = (value: PlainValue | undefined) =>
  typeof value === "string" && value.trim() !== "" ? value : undefined;

/** What attributes such as `label_en` and `label_it` say together; nothing unless both do. */
export function localizedOf(attributes: PlainObject, name: string): Localized | undefined {
  const [en, it] = [textOf(attributes[`${name}_en`]), textOf(attributes[`${name}_it`])];
  return en === undefined || it === undefined ? undefined : { en, it };
}

/** The list that a text in JSON is; empty where it is none. */
export function textList(value: PlainValue | undefined): readonly PlainValue[] {
  if (typeof value !== "string" || !value.startsWith("[")) return [];
  try {
    const list = JSON.parse(value) as PlainValue;
    return Array.isArray(list) ? (list as readonly PlainValue[]) : [];
  } catch {
    return [];
  }
}
