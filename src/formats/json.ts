import { graphFileText } from "#graph/graph-file-text.ts";
import type { Format } from "./format.ts";

export const json: Format = {
  id: "json",
  label: { en: "Graph file (JSON)", it: "File del grafo (JSON)" },
  extension: "json",
  mediaType: "application/json",
  write: (part, { name }) => [{ name: `${name}.json`, content: graphFileText(part) }],
};
