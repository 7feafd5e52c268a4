import { useMemo } from "react";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import { type Question, startingQuestions } from "#graph/questions.ts";
import type { View } from "#graph/view.ts";
import { openView } from "#state/changes.ts";
import { type Asked, questionWords } from "#words/question.ts";
import type { Speech } from "#words/speech.ts";
import { namedBy } from "#words/graph-names.ts";
import { useServices } from "./services.ts";
import { useWholeGraph } from "./use-explorer.ts";
import { NARROW, useMedia } from "./use-media.ts";

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
  const graph = useWholeGraph();
  return useMemo(() => startingQuestions(graph), [graph]);
}

/** The way to bring all of a view into the picture, once a question has opened it. */
export function useFraming(): () => void {
  const { explorer, session } = useServices();
  return () => session.setState({ framed: explorer.getState().view });
}

/**
 * The view that answers a question in this window. On a narrow one the panel of an entity would cover the picture that is
 * the answer; that of a relation is the answer itself.
 */
export function useAnswer(): (question: Question) => View {
  const narrow = useMedia(NARROW);
  return ({ view }) => (narrow && view.select?.kind === "entity" ? { ...view, select: null } : view);
}

/** The way to open the view that answers a question. */
export function useAsk(): (question: Question) => void {
  const { explorer } = useServices();
  const answer = useAnswer();
  const frame = useFraming();
  return (question) => {
    explorer.getState().change(openView(answer(question)));
    frame();
  };
}
