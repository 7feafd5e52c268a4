import * as z from "zod/mini";
import { kebabCasePattern } from "../ids.ts";
import { annotations, newId, translated, word } from "./scalar.ts";

const SourceStep = z.strictObject({
  title: translated("A heading of a few words"),
  text: translated("What there is to say: 40 to 90 words, with links such as [Mistral AI](mistral-ai) to ids"),
  view: word("The fragment of the page's address that shows it, without # and language"),
});

/** `stories/*.yaml`: views in an order in which they tell something, one file a story. */
export const SourceStory = z
  .strictObject({
    id: newId(kebabCasePattern, "A short name in ASCII kebab-case"),
    title: translated("What it is about"),
    steps: z.array(SourceStep).check(z.minLength(1)).register(annotations, { description: "Views, in their order" }),
  })
  .register(annotations, { description: "A story: views in an order in which they tell something" });
export type SourceStory = z.infer<typeof SourceStory>;
