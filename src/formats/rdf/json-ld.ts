import { type Format, wrote } from "../format.ts";

export const jsonld: Format = {
  id: "jsonld",
  group: "linked",
  label: { en: "JSON-LD", it: "JSON-LD" },
  purpose: { en: "linked data, for programs that read JSON", it: "dati collegati, per i programmi che leggono JSON" },
  extension: "jsonld",
  mediaType: "application/ld+json",
  copyable: true,
  write: async ({ part, name }) => {
    const [{ quadsOf }, { jsonLdText }] = await Promise.all([import("./quads.ts"), import("./syntax/json-ld.ts")]);
    return wrote({ name: `${name}.jsonld`, content: jsonLdText(quadsOf(part)) });
  },
};
