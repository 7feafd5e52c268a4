import type { Value } from "#model/claim.ts";
import type { Ontology } from "#model/ontology.ts";
import { snakeCase, UniqueIds } from "./names.ts";
import type { PlainNode, PlainValue } from "./plain-graph.ts";
import { unsaidOfNode } from "./said.ts";

/** Characters of a value that is still shown; longer ones are whole documents. */
const LONGEST_VALUE = 2_000;

/** A list of objects, or an object with names in it, as JSON. */
const STRUCTURE = /^\s*(?:\[\s*[[{]|\{\s*")/;

/** Why the value of an attribute cannot be shown as a text. */
type Unshown = "long-values" | "structured-values";

/**
 * The value of an attribute as a text to be shown; nothing where it is empty, or the reason why it cannot be shown. Lists
 * of texts and numbers are written with commas.
 */
export function attributeText(
  value: PlainValue | undefined,
): { readonly text: string } | { readonly lost: Unshown } | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "object") {
    const list = Array.isArray(value) ? (value as readonly PlainValue[]) : [value];
    if (list.some((each) => typeof each === "object" && each !== null)) {
      return list.length === 1 && Object.keys(list[0] as object).length === 0
        ? undefined
        : { lost: "structured-values" };
    }
    return attributeText(list.map((each) => (typeof each === "object" ? "" : String(each))).join(", "));
  }
  const text = String(value);
  if (text.trim() === "") return undefined;
  if (STRUCTURE.test(text)) return { lost: "structured-values" };
  return text.length > LONGEST_VALUE ? { lost: "long-values" } : { text };
}

/** Whether a text is a number and nothing is lost by taking it as one: "007" is a code. */
function isNumber(text: string): boolean {
  return Number.isFinite(Number(text)) && String(Number(text)) === text;
}

export interface ReadProperty {
  readonly id: string;
  /** As the file has it. */
  readonly name: string;
  readonly valueOf: (text: string) => Value;
}

/** What nodes have attributes of, but for those that say a name or a type: numbers where all are, else texts. */
export function propertiesOf(nodes: readonly PlainNode[], typeAttribute: string | undefined) {
  const texts = new Map<string, boolean>();
  for (const { attributes } of nodes) {
    for (const [name, value] of unsaidOfNode(attributes, typeAttribute)) {
      const read = attributeText(value);
      if (read !== undefined && "text" in read) texts.set(name, (texts.get(name) ?? true) && isNumber(read.text));
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
  return {
    byName: new Map<string, ReadProperty>(list.map((each) => [each.name, each])),
    table: Object.fromEntries(rows) as Ontology["properties"],
  };
}
