import type { StoreApi } from "zustand/vanilla";
import type { MessageKey, Speech } from "#words/speech.ts";
import type { Session } from "./session.ts";

/**
 * What is said once an address was copied. An address leads to the data that the page came with: who looks at a file
 * instead is told how to hand that on.
 */
export function linkCopied(
  session: StoreApi<Session>,
  { t }: Pick<Speech, "t">,
  usual: MessageKey = "toast.linkCopied",
): string {
  return t(session.getState().guest === null ? usual : "toast.linkCopiedOwn");
}
