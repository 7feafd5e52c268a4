import type { Diagnostic } from "#model/diagnostic.ts";
import type { Language } from "#model/language.ts";

/** `error` or `warning`. */
export function severityWord(severity: Diagnostic["severity"], language: Language): string {
  return { en: { error: "error", warning: "warning" }, it: { error: "errore", warning: "avviso" } }[language][severity];
}

/** `2 errors, 1 warning`; what there is none of is left out. */
export function diagnosticCounts(
  { errors, warnings }: { readonly errors: number; readonly warnings: number },
  language: Language,
): string {
  const counted = {
    en: [errors === 1 ? "1 error" : `${errors} errors`, warnings === 1 ? "1 warning" : `${warnings} warnings`],
    it: [errors === 1 ? "1 errore" : `${errors} errori`, warnings === 1 ? "1 avviso" : `${warnings} avvisi`],
  }[language];
  const [error, warning] = counted;
  return [errors > 0 ? error : undefined, warnings > 0 ? warning : undefined]
    .filter((part) => part !== undefined)
    .join(", ");
}
