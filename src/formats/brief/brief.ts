import type { Language } from "#model/language.ts";

/** A piece of running text: words as they are, or the number of a note. */
export type Inline = string | { readonly note: number };

/** A piece of a section, one below the other. */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly content: readonly Inline[] }
  /** Numbered from `start` on where there is one. */
  | { readonly kind: "list"; readonly start?: number; readonly items: readonly (readonly Inline[])[] };

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Where something is said: in words, and its address where it has one. */
export interface Note {
  readonly text: string;
  readonly url: string | undefined;
}

/** A picture that stands in a brief, as SVG, and what it shows in words. */
export interface BriefPicture {
  readonly svg: string;
  readonly alt: string;
}

/**
 * A brief before it is Markdown or a page: texts are plain, of any characters, and each form escapes them its own way. Every
 * note is referred to in some section, the first reference to each in the order of their numbers.
 */
export interface Brief {
  readonly language: Language;
  readonly title: string;
  /** How much of the graph it is, which part, and as of when: one line each. */
  readonly lead: readonly string[];
  /** Nothing where there is nothing to see. */
  readonly picture: BriefPicture | null;
  readonly sections: readonly Section[];
  /** What the notes are called together, how many articles they are of, and what leads back from one to the text. */
  readonly sources: { readonly title: string; readonly count: string; readonly back: string };
  /** The first has the number 1. */
  readonly notes: readonly Note[];
}
