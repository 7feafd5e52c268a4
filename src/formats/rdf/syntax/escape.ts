/**
 * What is written as `\uXXXX` in Turtle and N-Quads: controls, marks that change the direction of what follows, so that a file
 * looks like what it says, and code points that are no characters, which some readers refuse.
 */
const HIDDEN = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g;

const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

const byNumber = (character: string) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

/** A text between quotes, as Turtle, TriG and N-Quads have it. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replace(HIDDEN, (each) => short[each] ?? byNumber(each))}"`;
}

/** The same for N-Quads, where rdflib takes the second half of `\\t` for a tab: a backslash goes by its number. */
export function quotedByNumber(text: string): string {
  return quoted(text).replaceAll("\\\\", "\\u005C");
}
