import * as z from "zod/mini";
import { StoryId } from "./ids.ts";
import { Localized } from "./language.ts";

/** A saved view, and what there is to say about it. */
export const StoryStep = z.strictObject({
  title: Localized,
  /** Links to entities and relations are written `[words](id)`; nothing else is marked up. */
  text: Localized,
  /** As the address's fragment has it, without `#` and language. */
  view: z.string(),
});
export type StoryStep = z.infer<typeof StoryStep>;

/** Views of a graph in an order in which they tell something. */
export const Story = z.strictObject({
  id: StoryId,
  title: Localized,
  steps: z.array(StoryStep).check(z.minLength(1)),
});
export type Story = z.infer<typeof Story>;
