/** Where the page that stands on its own takes what is put into it. */
export const placeholders = {
  language: "@@trama-language@@",
  title: "@@trama-title@@",
  snapshot: "@@trama-snapshot@@",
} as const;

/** The id of the element that the page reads its snapshot from. */
export const SNAPSHOT_ELEMENT = "trama-snapshot";
