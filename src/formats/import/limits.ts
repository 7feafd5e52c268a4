/** What a file may hold at most: a page that reads more would stop answering. */
export const limits = {
  /** Bytes of the file, as UTF-8: 100 MB. */
  bytes: 100_000_000,
  edges: 100_000,
  /** How deep elements or values may lie within one another. */
  depth: 64,
  /** UTF-16 units of one attribute or text. */
  value: 1_000_000,
} as const;
