import { useSyncExternalStore } from "react";

/** Below this the rail and the panel are sheets. The style sheets say the same width. */
export const NARROW = "(max-width: 720px)";
export const DARK = "(prefers-color-scheme: dark)";

/** Whether a media query matches, now and whenever that changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
  );
}
