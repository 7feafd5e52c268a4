import { type Format, wrote } from "../format.ts";
import type { Means } from "./things.ts";

/**
 * FollowTheMoney's model of who is linked with whom, as Aleph and OpenSanctions use it: a thing or a link a line. Its
 * links hold what one claim says, so that there is one for each claim rather than for each relation.
 */
export const ftm: Format = {
  id: "ftm",
  group: "linked",
  label: { en: "FollowTheMoney", it: "FollowTheMoney" },
  purpose: { en: "for Aleph and other tools of investigation", it: "per Aleph e altri strumenti d'inchiesta" },
  extension: "ftm.json",
  mediaType: "application/json+ftm",
  write: async ({ part, name, speech }) => {
    const [{ articleRows, entityRows }, { linkRows }] = await Promise.all([
      import("./things.ts"),
      import("./links.ts"),
    ]);
    const means: Means = {
      language: speech.language,
      entities: new Map(part.entities.map((entity) => [entity.id, entity])),
      articles: new Map(part.articles.map((article) => [article.id, article])),
    };
    const rows = [...entityRows(part, means), ...articleRows(part, means), ...linkRows(part, means)];
    const content = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
    return wrote({ name: `${name}.ftm.json`, content });
  },
};
