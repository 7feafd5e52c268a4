import { graphFileText } from "#graph/graph-file-text.ts";
import { type Format, wrote } from "../format.ts";

export const json: Format = {
  id: "json",
  group: "data",
  label: { en: "JSON", it: "JSON" },
  purpose: { en: "the graph file, with every claim", it: "il file del grafo, con ogni affermazione" },
  extension: "json",
  mediaType: "application/json",
  copyable: true,
  write: ({ part, name }) => wrote({ name: `${name}.json`, content: graphFileText(part) }),
};
