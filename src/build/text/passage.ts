import { createHash } from "node:crypto";

/** One word of an article, normalised, with the place it stands at. */
export interface Word {
  readonly text: string;
  /** Blank-line separated block of the text file, from 1. */
  readonly paragraph: number;
  /** Sentence within the paragraph, from 1. For people only: never an identity. */
  readonly sentence: number;
}

/** A run of words of an article: where it begins, and the fingerprint that identifies it. */
export interface Passage {
  readonly paragraph: number;
  readonly sentence: number;
  readonly words: number;
  /** SHA-256 of the normalised words joined by single spaces, cut to 32 hex digits. */
  readonly digest: string;
  /** Which of the equal passages of the text this is, from 1. */
  readonly occurrence: number;
}

const IGNORED = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const NOT_A_WORD = /[^\p{L}\p{M}\p{N}%€$£]+/gu;

/**
 * Normalises a text to the words that a fingerprint is made of: NFKC, lower case, no zero-width characters or soft
 * hyphens, only letters, digits and `%€$£`; every other run of characters (quotes and dashes of any kind too) separates.
 */
export function normalise(text: string): string[] {
  const spaced = text.normalize("NFKC").toLowerCase().replace(IGNORED, "").replace(NOT_A_WORD, " ").trim();
  return spaced === "" ? [] : spaced.split(" ");
}

/** Fingerprint of normalised words. */
export function digestOf(words: readonly string[]): string {
  return createHash("sha256").update(words.join(" "), "utf8").digest("hex").slice(0, 32);
}

/** The text file's blank-line separated blocks, all of them, in order; front matter and Markdown are still in them. */
function blocksOf(text: string): string[] {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/^(?:[ \t]*\n)+|(?:\n[ \t]*)+$/g, "")
    .split(/\n(?:[ \t]*\n)+/);
}

/** Front matter counts as a block but holds no words; of Markdown only the words that a reader sees are kept. */
function readableText(block: string, isFirst: boolean): string {
  if (isFirst && /^---\n[\s\S]*?\n---$/.test(block.trimEnd())) return "";
  const target = String.raw`\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)`;
  return block
    .replace(new RegExp(String.raw`!\[[^\]]*\]${target}`, "g"), " ")
    .replace(new RegExp(String.raw`\[([^[\]]*(?:\[[^[\]]*\][^[\]]*)*)\]${target}`, "g"), "$1")
    .replace(/<https?:[^>]*>/g, " ")
    .replace(/\s*\n\s*/g, " ");
}

const ABBREVIATION =
  /(?:^|[\s(“"'])(?:sig|sigg|on|dott|dr|mr|mrs|ms|prof|ing|avv|art|n|nr|no|vs|ecc|etc|cfr|U\.S|U\.K|\p{Lu})\.\s*$/iu;

/** Sentences of one line of text. The platform's segmenter breaks after abbreviations; those breaks are mended. */
export function sentencesOf(text: string, language: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)) {
    const last = sentences.at(-1);
    if (last !== undefined && (ABBREVIATION.test(last) || normalise(segment).length === 0)) {
      sentences[sentences.length - 1] = last + segment;
    } else if (normalise(segment).length > 0) {
      sentences.push(segment);
    }
  }
  return sentences;
}

/** The words of an article's text file, each with its place. */
export function wordsOf(text: string, language: string): Word[] {
  return blocksOf(text).flatMap((block, index) =>
    sentencesOf(readableText(block, index === 0), language).flatMap((sentence, ordinal) =>
      normalise(sentence).map((word) => ({ text: word, paragraph: index + 1, sentence: ordinal + 1 })),
    ),
  );
}

/** Every place where the given words stand one after another, in the order of the text. */
export function passagesOf(words: readonly Word[], sought: string): Passage[] {
  const target = normalise(sought);
  if (target.length === 0) return [];
  const digest = digestOf(target);
  const found: Passage[] = [];
  for (let start = 0; start + target.length <= words.length; start++) {
    const first = words[start];
    if (first !== undefined && target.every((word, offset) => words[start + offset]?.text === word)) {
      found.push({
        paragraph: first.paragraph,
        sentence: first.sentence,
        words: target.length,
        digest,
        occurrence: found.length + 1,
      });
    }
  }
  return found;
}

/** Finds the places whose next `length` words have a fingerprint, in the order of the text. */
export type DigestSearch = (length: number, digest: string) => readonly Passage[];

/**
 * Prepares a text for many searches by fingerprint. Each length is hashed through once, at its first search: a text has
 * far fewer lengths of passage than passages.
 */
export function digestSearch(words: readonly Word[]): DigestSearch {
  const texts = words.map((word) => word.text);
  const starts = new Map<number, Map<string, number[]>>();
  return (length, digest) => {
    let byDigest = starts.get(length);
    if (byDigest === undefined) starts.set(length, (byDigest = startsByDigest(texts, length)));
    return (byDigest.get(digest) ?? []).flatMap((start, index) => {
      const first = words[start];
      if (first === undefined) return [];
      return [{ paragraph: first.paragraph, sentence: first.sentence, words: length, digest, occurrence: index + 1 }];
    });
  };
}

function startsByDigest(texts: readonly string[], length: number): Map<string, number[]> {
  const byDigest = new Map<string, number[]>();
  for (let start = 0; start + length <= texts.length; start++) {
    const digest = digestOf(texts.slice(start, start + length));
    const others = byDigest.get(digest);
    if (others === undefined) byDigest.set(digest, [start]);
    else others.push(start);
  }
  return byDigest;
}

/** The normalised words of a passage. */
export function wordsOfPassage(words: readonly Word[], { digest, words: length, occurrence }: Passage): string[] {
  const texts = words.map((word) => word.text);
  const start = startsByDigest(texts, length).get(digest)?.[occurrence - 1];
  return start === undefined ? [] : texts.slice(start, start + length);
}
