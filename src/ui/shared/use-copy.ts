import { useServices } from "./services.ts";
import { notify } from "./session.ts";
import { useSpeech } from "./use-explorer.ts";

/**
 * Copies a text and says so. Where the browser refuses, the text is shown to be taken by hand, or instead of it `failed`
 * where it would be too long for that.
 */
export function useCopy(): (text: string, done: string, failed?: string) => void {
  const { session } = useServices();
  const { t } = useSpeech();
  return (text, done, failed = t("toast.copyFailed", { text })) => {
    // Without a secure context there is no clipboard at all.
    const copied = (navigator.clipboard as Clipboard | undefined)?.writeText(text) ?? Promise.reject(new Error());
    copied.then(
      () => notify(session, done),
      () => notify(session, failed),
    );
  };
}
