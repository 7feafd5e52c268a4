/** Longer ids would not fit where they are shown. */
const LONGEST = 60;

/** The letters and digits of ASCII in a text, words apart: "Società Générale" is `societa`, `generale`. */
function words(text: string): string[] {
  const plain = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const found = plain.slice(0, 10 * LONGEST).match(/[a-z0-9]+/g) ?? [];
  const kept: string[] = [];
  for (const word of found) {
    if (kept.join("-").length + word.length >= LONGEST) break;
    kept.push(word);
  }
  return kept.length > 0 ? kept : found.slice(0, 1).map((word) => word.slice(0, LONGEST));
}

/** ASCII kebab-case; empty where nothing of the text is ASCII. */
export function kebabCase(text: string): string {
  return words(text).join("-");
}

/** ASCII snake_case, which begins with a letter; empty where nothing of the text is ASCII. */
export function snakeCase(text: string): string {
  const slug = words(text).join("_");
  return /^\d/.test(slug) ? `n_${slug}` : slug;
}

/** Gives each name an id of its own: the first gets it bare, others with a number after it. */
export class UniqueIds {
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();
  readonly #separator: string;

  constructor(separator: "-" | "_") {
    this.#separator = separator;
  }

  of(slug: string): string {
    let id = slug;
    let number = this.#next.get(slug) ?? 2;
    while (this.#taken.has(id)) id = `${slug}${this.#separator}${number++}`;
    this.#next.set(slug, number);
    this.#taken.add(id);
    return id;
  }
}
