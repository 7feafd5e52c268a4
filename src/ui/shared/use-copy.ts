import { useServices } from "./services.ts";
import { notify } from "./session.ts";
import { useSpeech } from "./use-explorer.ts";

/** Copies a text and says so; where the browser refuses, the text is shown to be taken by hand. */
export function useCopy(): (text: string, done: string) => void {
  const { session } = useServices();
  const { t } = useSpeech();
  return (text, done) => {
    // Without a secure context there is no clipboard at all.
    const copied = (navigator.clipboard as Clipboard | undefined)?.writeText(text) ?? Promise.reject(new Error());
    copied.then(
      () => notify(session, done),
      () => notify(session, t("toast.copyFailed", { text })),
    );
  };
}
