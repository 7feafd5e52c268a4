import * as z from "zod/mini";
import { ArticleId, EntityId } from "./ids.ts";
import { PartialDate } from "./partial-date.ts";

/** A published source. Only the language and the date of publication are always known; nothing is invented. */
export const Article = z.strictObject({
  id: ArticleId,
  language: z.string(),
  published: PartialDate,
  outlet: z.optional(EntityId),
  author: z.optional(z.string()),
  title: z.optional(z.string()),
  /** Only an address of the web: it becomes a link. */
  url: z.optional(z.string().check(z.regex(/^https?:\/\//i))),
});
export type Article = z.infer<typeof Article>;
