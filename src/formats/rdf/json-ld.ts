import { type Format, wrote } from "../format.ts";
import { quadsOf } from "./quads.ts";
import { jsonLdText } from "./syntax/json-ld.ts";

export const jsonld: Format = {
  id: "jsonld",
  group: "linked",
  label: { en: "JSON-LD", it: "JSON-LD" },
  purpose: { en: "linked data, for programs that read JSON", it: "dati collegati, per i programmi che leggono JSON" },
  extension: "jsonld",
  mediaType: "application/ld+json",
  copyable: true,
  write: ({ part, name }) => wrote({ name: `${name}.jsonld`, content: jsonLdText(quadsOf(part)) }),
};
