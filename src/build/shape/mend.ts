import type { Schema } from "#model/source/schema.ts";

/**
 * What may stand in for a row's broken parts, so that the rest of it is still checked: a stand-in for keys that must be
 * there, nothing for keys that need not. A row that is broken in any other key says too little to be judged further.
 */
export type StandIns = Readonly<Record<string, unknown>>;

const label = { en: "?", it: "?" };
const sentence = { s: "{subject} {object}", p: "{subject} {object}" };
const at = { paragraph: "1", words: "1", digest: "0".repeat(32), occurrence: "1" };

export const standIns = {
  entityTypes: { label, plural: label, shape: "tag" },
  families: { label },
  relationTypes: {
    structural: undefined,
    stage: "decision",
    label,
    inverse: label,
    sentence: { en: sentence, it: sentence },
  },
  properties: { label },
  lenses: { label },
  entities: { label, aliases: undefined, grammar: undefined, jurisdiction: undefined },
  articles: {
    outlet: undefined,
    language: "en",
    published: "2000",
    author: undefined,
    title: undefined,
    url: undefined,
  },
  claims: {
    event: undefined,
    when: undefined,
    status: "stated",
    attributedTo: undefined,
    via: undefined,
    quoted: undefined,
    respondsTo: undefined,
    at,
    says: label,
    quote: undefined,
  },
  stories: { title: label },
  disagreements: { about: label, resolution: undefined, history: undefined },
} as const satisfies Readonly<Record<string, StandIns>>;

/** Reads a row, with stand-ins for its broken parts; nothing where too much of it is broken. */
export function mend<Value>(schema: Schema<Value>, data: unknown, replacements: StandIns): Value | undefined {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  if (typeof data !== "object" || data === null) return undefined;
  const broken = result.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0
      ? issue.keys.map((key) => ({ key, isUnknown: true }))
      : [{ key: String(issue.path[0]), isUnknown: false }],
  );
  if (broken.some(({ key, isUnknown }) => !isUnknown && !(key in replacements))) return undefined;
  const kept = Object.entries(data).filter(([key]) => !broken.some((part) => part.key === key));
  const replaced = broken
    .map(({ key }) => [key, replacements[key]] as const)
    .filter(([, replacement]) => replacement !== undefined);
  const mended = schema.safeParse(Object.fromEntries([...kept, ...replaced]));
  return mended.success ? mended.data : undefined;
}
