/**
 * A name as it stands alone: labels are written as in the middle of a sentence ("investimento di Microsoft in OpenAI").
 * The first letter goes in upper case, unless the word has capitals of its own further on, as in "iPhone".
 */
export function capitalised(text: string): string {
  const word = /^\S*/.exec(text)?.[0] ?? "";
  return /^.+\p{Lu}/u.test(word) && !word.includes("'") ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
