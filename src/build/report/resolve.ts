import type { Diagnostic, Place } from "#model/diagnostic.ts";
import type { DiagnosticCode } from "#words/diagnostics.ts";
import { byCodeUnit } from "#graph/code-unit.ts";
import type { Finding } from "../finding.ts";
import { placesIn } from "../read/place.ts";

/** Gives every finding its line and column, and puts them in the order of files and lines. */
export function resolveFindings(findings: readonly Finding[]): Diagnostic<DiagnosticCode>[] {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const others = byFile.get(finding.at.file.name);
    if (others === undefined) byFile.set(finding.at.file.name, [finding]);
    else others.push(finding);
  }
  return [...byFile.keys()].sort(byCodeUnit).flatMap((name) => {
    const some = byFile.get(name) ?? [];
    const file = some[0]?.at.file;
    if (file === undefined) return [];
    const placeOf = placesIn(file);
    const diagnostics = some.map((finding) => diagnosticOf(finding, placeOf(finding)));
    return diagnostics.sort(
      (a, b) => a.place.line - b.place.line || a.place.column - b.place.column || byCodeUnit(a.code, b.code),
    );
  });
}

function diagnosticOf({ code, severity, value, suggestion, allowed, about }: Finding, place: Place) {
  return { code, severity, place, value, suggestion, allowed, about };
}
