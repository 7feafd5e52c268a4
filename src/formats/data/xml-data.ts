import { escapeXml } from "../xml.ts";

type Attributes = Readonly<Record<string, string | number | undefined>>;

const REFERENCES: Readonly<Record<string, string>> = { "\t": "&#9;", "\n": "&#10;", "\r": "&#13;" };

/** A text that a reader of XML gets back with its tabs and line breaks, which it would otherwise turn into others. */
function exactXml(text: string): string {
  return escapeXml(text).replaceAll(/[\t\n\r]/g, (space) => REFERENCES[space] ?? space);
}

/** A start tag, or with `/` after it an empty element. Numbers are written in full; `undefined` is left out. */
function open(name: string, attributes: Attributes): string {
  return [
    `<${name}`,
    ...Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}="${exactXml(String(value))}"`],
    ),
  ].join(" ");
}

/** An element with nothing in it. */
export function emptyTag(name: string, attributes: Attributes): string {
  return `${open(name, attributes)}/>`;
}

/** An element with a text in it. */
export function textTag(name: string, attributes: Attributes, text: string | number): string {
  return `${open(name, attributes)}>${exactXml(String(text))}</${name}>`;
}

/** An element with others in it, each on lines of its own, further in; nothing at all where it would be empty. */
export function blockTag(name: string, attributes: Attributes, children: readonly string[]): string {
  if (children.length === 0) return emptyTag(name, attributes);
  const inner = children.flatMap((child) => child.split("\n")).map((line) => `  ${line}`);
  return `${open(name, attributes)}>\n${inner.join("\n")}\n</${name}>`;
}
