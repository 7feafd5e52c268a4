import type { Diagnostic } from "#model/diagnostic.ts";
import type { Language } from "#model/language.ts";
import { type DiagnosticCode, diagnosticSentence, suggestionSentence } from "#words/diagnostics.ts";
import { diagnosticCounts, severityWord } from "#words/severity.ts";

interface ReportOptions {
  readonly language: Language;
  /** Whether the reader's terminal shows colours. */
  readonly colour: boolean;
}

const SGR = { error: "31", warning: "33", quiet: "2", strong: "1", hint: "36" } as const;

/**
 * A report as a compiler would give it: for each diagnostic its severity, code and sentence, `path:line:column`, the line
 * with a caret under what is meant, and the nearest valid value; then a line of counts. Empty if there is nothing to say.
 */
export function report(diagnostics: readonly Diagnostic<DiagnosticCode>[], options: ReportOptions): string {
  if (diagnostics.length === 0) return "";
  const blocks = diagnostics.map((diagnostic) => blockOf(diagnostic, options));
  return [...blocks, summaryOf(diagnostics, options)].join("\n");
}

/** `2 errors, 1 warning`, in the reader's language. */
function summaryOf(diagnostics: readonly Diagnostic[], { language }: Pick<ReportOptions, "language">): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  return `${diagnosticCounts({ errors, warnings: diagnostics.length - errors }, language)}\n`;
}

function blockOf(diagnostic: Diagnostic<DiagnosticCode>, options: ReportOptions): string {
  const { severity, code, place } = diagnostic;
  const paint = painter(options.colour);
  const head = `${paint(severity, `${severityWord(severity, options.language)}[${code}]`)}: ${paint("strong", diagnosticSentence(diagnostic, options.language))}`;
  const where = `  ${paint("quiet", "-->")} ${place.file}:${place.line}:${place.column}`;
  const suggestion = suggestionSentence(diagnostic, options.language);
  const lines = [head, where, ...frameLines(diagnostic, paint)];
  if (suggestion !== undefined) lines.push(`  ${paint("hint", "=")} ${suggestion}`);
  return `${lines.join("\n")}\n`;
}

type Paint = (role: keyof typeof SGR, text: string) => string;

function painter(colour: boolean): Paint {
  return (role, text) => (colour ? `\u001B[${SGR[role]}m${text}\u001B[0m` : text);
}

function frameLines({ place, severity }: Pick<Diagnostic, "place" | "severity">, paint: Paint): string[] {
  if (place.source === "") return [];
  const gutter = String(place.line);
  const blank = " ".repeat(gutter.length);
  // A tab moves the caret as far as it moves the text above it.
  const indent = Array.from(place.source)
    .slice(0, place.column - 1)
    .map((character) => (character === "\t" ? "\t" : " "));
  const carets = "^".repeat(place.length);
  return [
    `${paint("quiet", `${gutter} |`)} ${place.source}`,
    `${paint("quiet", `${blank} |`)} ${indent.join("")}${paint(severity, carets)}`,
  ];
}

/** The source line with its caret, without colour. */
export function frameOf(diagnostic: Pick<Diagnostic, "place" | "severity">): string {
  return frameLines(diagnostic, painter(false)).join("\n");
}
