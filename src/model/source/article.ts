import * as z from "zod/mini";
import { kebabCasePattern } from "../ids.ts";
import { SourceClaim } from "./claim.ts";
import { annotations, newId, text, word } from "./scalar.ts";

const head = {
  id: newId(kebabCasePattern, "The same as the file's name"),
  outlet: z.optional(word("Id of the medium that published it, an entity of type medium")),
  language: z
    .string()
    .check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, "language-malformed"))
    .register(annotations, { description: "The article's language, such as it or en" }),
  published: text("Day of publication: EDTF level 1"),
  author: z.optional(text("Who wrote it, where known")),
  title: z.optional(text("Its title, where known")),
  url: z.optional(
    z
      .string()
      .check(z.regex(/^https?:\/\/\S+$/, "url-malformed"))
      .register(annotations, { description: "Where the original is" }),
  ),
};

/** An article file without its claims. */
export const SourceArticleHead = z.strictObject(head);
export type SourceArticleHead = z.infer<typeof SourceArticleHead>;

/** `articles/*.yaml`: the article's head, then the claims found in it. */
export const SourceArticle = z
  .strictObject({
    ...head,
    claims: z.array(SourceClaim).register(annotations, { description: "What the article says, in its own order" }),
  })
  .register(annotations, { description: "One article and the claims found in it" });
export type SourceArticle = z.infer<typeof SourceArticle>;
