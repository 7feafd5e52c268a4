/** What an address of the web may hold as it is (RFC 3986); everything else is written in percent. */
const ALLOWED = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** What some readers of Markdown take for a character by its name even within an address. */
const ENTITY = /(&#?[A-Za-z0-9]+);/g;

/** An article's address, with nothing in it that could end a link in Markdown or HTML. It leads to the same place. */
export function safeAddress(url: string): string {
  return url
    .replaceAll(LONE_SURROGATE, "\uFFFD")
    .replaceAll(ALLOWED, (character) => encodeURIComponent(character))
    .replaceAll(ENTITY, "$1%3B");
}

/** A file's name as an address beside another file. */
export function addressOfFile(name: string): string {
  return encodeURIComponent(name.replaceAll(LONE_SURROGATE, "\uFFFD"));
}
