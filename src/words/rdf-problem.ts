import type { RdfProblem } from "#model/rdf-problem.ts";
import { sizeWords } from "./format.ts";
import type { Speech } from "./speech.ts";
import "./areas/import.ts";

/** Why RDF could not be read as a graph, and where in it: one sentence. */
export function rdfProblemWords(problem: RdfProblem, speech: Speech): string {
  const { t } = speech;
  switch (problem.code) {
    case "rdf-too-large":
      return t("import.rdf-too-large", { limit: sizeWords(problem.limit, speech) });
    case "rdf-unreadable":
      return problem.line === undefined
        ? t("import.rdf-unreadable", { detail: problem.detail })
        : t("import.rdf-unreadableAt", { detail: problem.detail, line: problem.line });
    case "rdf-several-data-sets":
      return t("import.rdf-several-data-sets");
    default: {
      const { code, ...values } = problem;
      return t(`import.${code}`, values);
    }
  }
}
