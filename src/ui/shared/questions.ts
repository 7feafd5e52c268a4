import { useMemo } from "react";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { type Question, startingQuestions } from "#graph/questions.ts";
import { type Asked, questionWords } from "#words/question.ts";
import type { Speech } from "#words/speech.ts";
import { namedBy } from "./names.ts";
import { useGraph } from "./use-explorer.ts";

function askedOf(graph: KnowledgeGraph, question: Question): Asked {
  const subject = namedBy(graph, question.subject);
  if ("other" in question) return { kind: question.kind, subject, other: namedBy(graph, question.other) };
  if (!("type" in question)) return { kind: question.kind, subject };
  const type = graph.ontology.relationTypes[question.type];
  if (type === undefined) throw new Error(`The graph file lost relation type ${question.type}`);
  return { kind: question.kind, subject, verb: type.label };
}

/** A question in words: "Who scrutinises Microsoft's investment in OpenAI?". */
export function questionText(graph: KnowledgeGraph, question: Question, speech: Speech): string {
  return questionWords(askedOf(graph, question), speech);
}

/** The questions to start with. */
export function useQuestions(): readonly Question[] {
  const graph = useGraph();
  return useMemo(() => startingQuestions(graph), [graph]);
}
