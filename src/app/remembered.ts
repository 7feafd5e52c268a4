import type { Remembered } from "#ui/shared/services.ts";

const YES = "yes";

/**
 * Something that this browser remembers to be so, under a key of its storage. `storage` may throw, as it does where the
 * browser keeps nothing for the page: then it is so until the page is left, and forgotten afterwards.
 */
export function createRemembered(storage: () => Pick<Storage, "getItem" | "setItem">, key: string): Remembered {
  let now: boolean | undefined;
  return {
    isSo: () => {
      if (now !== undefined) return now;
      try {
        return storage().getItem(key) === YES;
      } catch {
        return false;
      }
    },
    set: (so) => {
      now = so;
      try {
        storage().setItem(key, so ? YES : "");
      } catch {
        // Nothing is kept here.
      }
    },
  };
}
