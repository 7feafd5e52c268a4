/** The part of `edtf` that we use; the package has no types of its own. */
declare module "edtf" {
  /** Parses an expression; throws where it is none of the level. */
  export function parse(text: string, constraints?: { level?: number; types?: string[] }): unknown;
}
