import { disagreementKinds } from "#model/disagreement.ts";
import type { Field } from "./field.ts";

/** The keys of the address that the analyses of evidence have. */
export const evidenceFields = {
  dispute: {
    read: ({ values, refuse }) => {
      const found = disagreementKinds.find((kind) => kind === values[0]);
      (found === undefined ? values : values.slice(1)).forEach(refuse);
      return found === undefined ? {} : { dispute: found };
    },
    write: ({ dispute }) => (dispute === null ? null : [dispute]),
  },
} as const satisfies Readonly<Record<string, Field>>;
