/** Where an address may be broken: after what separates its parts; where those are too long, within them. */
const BREAKS = [/(?<=[/?&=#])/, /(?<=[_.-])/];

/** A word in pieces of at most a width, as far as it can be broken. */
function pieces(word: string, width: number, measure: (text: string) => number, level = 0): string[] {
  const separator = BREAKS[level];
  if (separator === undefined || measure(word) <= width) return [word];
  const lines: string[] = [];
  for (const part of word.split(separator).flatMap((each) => pieces(each, width, measure, level + 1))) {
    const last = lines.at(-1);
    if (last !== undefined && measure(last + part) <= width) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines;
}

/**
 * Breaks a text at spaces into lines of at most a width; addresses are broken within. A word that is wider has a line of
 * its own.
 */
export function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(...(word.includes("/") ? pieces(word, width, measure) : [word]));
  }
  return lines;
}
