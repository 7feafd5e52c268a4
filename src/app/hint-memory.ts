import type { HintMemory } from "#ui/shared/services.ts";

const KEY = "trama.hints";
const DISMISSED = "dismissed";

/**
 * Remembers in the browser's storage that the hints were dismissed. `storage` may throw, as it does where the browser
 * keeps nothing for the page: then nothing is remembered, and the hints come back with each visit.
 */
export function createHintMemory(storage: () => Pick<Storage, "getItem" | "setItem">): HintMemory {
  return {
    dismissed: () => {
      try {
        return storage().getItem(KEY) === DISMISSED;
      } catch {
        return false;
      }
    },
    dismiss: () => {
      try {
        storage().setItem(KEY, DISMISSED);
      } catch {
        // They are gone from this visit all the same.
      }
    },
  };
}
