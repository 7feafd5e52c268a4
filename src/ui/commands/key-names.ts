import type { Speech } from "#words/speech.ts";

const isApple = () => /mac|iphone|ipad/i.test(navigator.userAgent);

/** A key as it stands on the keyboard, from the name that `useShortcuts` gives it: "mod+k" is "Ctrl K", or "⌘ K". */
export function keyName(key: string, { t }: Speech): string {
  return key
    .split(/\+(?=.)/)
    .map((part) => {
      if (part === "mod") return isApple() ? "⌘" : t("key.control");
      if (part === "shift") return isApple() ? "⇧" : t("key.shift");
      if (part === "Escape") return "Esc";
      if (part === "Delete") return t("key.delete");
      if (part === "Home") return t("key.home");
      if (part === "End") return t("key.end");
      if (part === "ArrowLeft") return "←";
      if (part === "ArrowRight") return "→";
      return key.includes("+") && part.length === 1 && key.length > 1 ? part.toUpperCase() : part;
    })
    .join(" ");
}
