import * as z from "zod/mini";
import { SourceArticle } from "./article.ts";
import { SourceDisagreements } from "./disagreement.ts";
import { SourceEntities } from "./entity.ts";
import { SourceOntology } from "./ontology.ts";
import { annotations } from "./scalar.ts";
import { SourceStory } from "./story.ts";

const schemas = {
  ontology: SourceOntology,
  entities: SourceEntities,
  article: SourceArticle,
  disagreements: SourceDisagreements,
  story: SourceStory,
} as const;

/** JSON Schemas of the authored files, for editors: file names and texts. Draft 7, which editors' YAML plug-ins read. */
export function jsonSchemas(): { name: string; bytes: string }[] {
  return Object.entries(schemas).map(([name, schema]) => {
    const json = z.toJSONSchema(schema, { io: "input", target: "draft-07", metadata: annotations });
    return { name: `${name}.schema.json`, bytes: `${JSON.stringify(json, null, 2)}\n` };
  });
}
