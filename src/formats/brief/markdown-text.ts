/** Ends of lines and other control characters: a text of a brief is one line. */
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g;
/** Halves of surrogate pairs, which UTF-8 cannot hold. */
const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** What means something within a line: emphasis, code, links, notes, HTML, entities, tables, formulas. */
const WITHIN = /[\\`*_{}[\]<>#|~&!^$]/g;
/** What GitHub makes links of without any marks around. An e-mail address becomes one whatever one does, to itself. */
const BARE_LINK = /:(?=\/\/)|(?<=www)\./gi;
/** What means something where a line begins: lists, rules, quotes, underlines. */
const AT_START = /^(?:[-+=]|(\d{1,9})(?=[.)]))/;

/** A text as GitHub's Markdown shows it again: nothing in it becomes markup, wherever it stands. One line, without ends. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(CONTROLS, " ")
    .replaceAll(LONE, "\uFFFD")
    .trim()
    .replaceAll(WITHIN, "\\$&")
    .replaceAll(BARE_LINK, "\\$&")
    .replace(AT_START, (mark, digits?: string) => (digits === undefined ? `\\${mark}` : `${digits}\\`));
}
