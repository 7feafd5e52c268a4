import type { Value } from "#model/claim.ts";
import type { Ontology } from "#model/ontology.ts";
import { snakeCase, UniqueIds } from "./names.ts";
import type { PlainNode, PlainValue } from "./plain-graph.ts";

/** Characters of a value that is still shown; longer ones are whole documents. */
export const LONGEST_VALUE = 2_000;

/** A value as text; nothing where there is none. Lists and objects are written as JSON. */
export function attributeText(value: PlainValue | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "object") return JSON.stringify(value);
  const text = String(value);
  return text.trim() === "" ? undefined : text;
}

/** Whether a text is a number and nothing is lost by taking it as one: "007" is a code. */
function isNumber(text: string): boolean {
  return Number.isFinite(Number(text)) && String(Number(text)) === text;
}

interface ReadProperty {
  readonly id: string;
  /** As the file has it. */
  readonly name: string;
  readonly valueOf: (text: string) => Value;
}

/** What nodes have attributes of, but for the one that is their type: numbers where all are, else texts. */
export function propertiesOf(nodes: readonly PlainNode[], typeAttribute: string | undefined) {
  const texts = new Map<string, boolean>();
  for (const { attributes } of nodes) {
    for (const [name, value] of Object.entries(attributes)) {
      const text = attributeText(value);
      if (text !== undefined && name !== typeAttribute) texts.set(name, (texts.get(name) ?? true) && isNumber(text));
    }
  }
  const ids = new UniqueIds("_");
  const list = [...texts].map(([name, numeric]): ReadProperty & { readonly numeric: boolean } => ({
    id: ids.of(snakeCase(name) || "property"),
    name,
    numeric,
    valueOf: (text) =>
      numeric ? { kind: "number", number: Number(text) } : { kind: "text", text: { en: text, it: text } },
  }));
  const rows = list.map(({ id, name, numeric }) => {
    const label = name.trim() === "" ? id : name;
    return [id, { kind: numeric ? "number" : "text", label: { en: label, it: label } }];
  });
  return { list: list as readonly ReadProperty[], table: Object.fromEntries(rows) as Ontology["properties"] };
}
