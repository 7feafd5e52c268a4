import type { Localized } from "#model/language.ts";
import type { PlainObject, PlainValue } from "./plain-graph.ts";

/** The same text in each language. */
export const same = (text: string): Localized => ({ en: text, it: text });

const textOf = (value: PlainValue | undefined) =>
  typeof value === "string" && value.trim() !== "" ? value : undefined;

/** What attributes such as `label_en` and `label_it` say together; nothing unless both do. */
export function localizedOf(attributes: PlainObject, name: string): Localized | undefined {
  const [en, it] = [textOf(attributes[`${name}_en`]), textOf(attributes[`${name}_it`])];
  return en === undefined || it === undefined ? undefined : { en, it };
}

/** The list that a text is: in JSON, or with `|` between its items as in Trama's tables, where `\\` takes a mark's meaning away. */
function textList(text: string): readonly PlainValue[] {
  if (text.startsWith("[")) {
    try {
      const list = JSON.parse(text) as PlainValue;
      if (Array.isArray(list)) return list as readonly PlainValue[];
    } catch {
      // Then it is a name that begins so.
    }
  }
  const items = text.match(/(?:\\[\s\S]|[^|\\])+/g) ?? [];
  return items.map((item) => item.replaceAll(/\\([\\|])/g, "$1"));
}

/** Other names that an attribute `aliases` gives; nothing where it holds anything but texts. */
export function aliasesIn({ aliases }: PlainObject): readonly string[] | undefined {
  if (typeof aliases !== "string" && !Array.isArray(aliases)) return undefined;
  const list = typeof aliases === "string" ? textList(aliases) : (aliases as readonly PlainValue[]);
  return list.every((alias) => typeof alias === "string") ? list : undefined;
}

/** The names of attributes that `localizedOf` puts together. */
function pairs(attributes: PlainObject, ...names: readonly string[]): string[] {
  return names.flatMap((name) => (localizedOf(attributes, name) === undefined ? [] : [`${name}_en`, `${name}_it`]));
}

function except(attributes: PlainObject, said: readonly string[]): [string, PlainValue][] {
  return Object.entries(attributes).filter(([name]) => !said.includes(name));
}

/** The attributes of a node that neither its names nor its type say already. */
export function unsaidOfNode(attributes: PlainObject, typeAttribute: string | undefined): [string, PlainValue][] {
  const type = typeAttribute === undefined ? [] : [typeAttribute, ...pairs(attributes, "type")];
  const aliases = aliasesIn(attributes) === undefined ? [] : ["aliases"];
  return except(attributes, [...pairs(attributes, "label"), ...type, ...aliases]);
}

/** The attributes of an edge that neither its type nor, where there are families of the file's, its family says already. */
export function unsaidOfEdge(attributes: PlainObject, families: boolean): [string, PlainValue][] {
  const family = families && attributes["family"] !== undefined ? ["family", ...pairs(attributes, "family")] : [];
  return except(attributes, [...pairs(attributes, "label"), ...family]);
}
