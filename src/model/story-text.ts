/** A part of a story's text: words as they stand, or words that lead to an entity or a relation. */
export interface TextPart {
  readonly words: string;
  /** Nothing where they are no link. */
  readonly to: string | undefined;
}

const LINK = /\[([^[\]]+)\]\(([^()]*)\)/g;

/** Splits a story's text at its links, `[words](id)`. Whatever else looks like markup is words. */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  for (const { 0: whole, 1: words = "", 2: to = "", index } of text.matchAll(LINK)) {
    if (index > done) parts.push({ words: text.slice(done, index), to: undefined });
    parts.push({ words, to });
    done = index + whole.length;
  }
  if (done < text.length) parts.push({ words: text.slice(done), to: undefined });
  return parts;
}

/** A text as it is read, without the targets of its links. */
export function plainText(text: string): string {
  return textParts(text)
    .map(({ words }) => words)
    .join("");
}
