/** What XML 1.0 does not allow, not even escaped: control characters, halves of surrogate pairs, non-characters. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Whether there is anything to replace: in most texts there is not. */
const SUSPICIOUS = /[&<>"'\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** A text for XML's content and attributes. What XML does not allow becomes U+FFFD. */
export function escapeXml(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  return text.replaceAll(FORBIDDEN, "\uFFFD").replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

const written = (value: string | number) =>
  typeof value === "number" ? String(Number(value.toFixed(2))) : escapeXml(value);

/** Attributes as they stand in a tag. Numbers are written to two decimals; what is `undefined` is left out. */
export function attributeList(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${written(value as string | number)}"`)
    .join("");
}

/** An XML element. `content` is markup. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const list = attributeList(attributes);
  return content === "" ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`;
}
