import * as z from "zod/mini";

/** How far an authority has gone, from first to last. */
export const stages = ["called_for", "announced_review", "under_review", "formal_investigation", "decision"] as const;
export const Stage = z.enum(stages);
export type Stage = z.infer<typeof Stage>;
