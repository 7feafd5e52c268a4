import { useEffect } from "react";
import { useSpeech } from "./use-explorer.ts";

/** Names the page after what it shows; without anything the page's own name stands. */
export function useTitle(what: string | null): void {
  const { t } = useSpeech();
  const title = what === null ? t("app.heading") : t("app.title", { what });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
