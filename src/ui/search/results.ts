import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Question } from "#graph/questions.ts";
import type { Selection } from "#graph/selection.ts";
import type { Found } from "#graph/search.ts";
import type { Speech } from "#words/speech.ts";
import { sentenceOf } from "#words/graph-names.ts";
import { questionText } from "../shared/questions.ts";

const RELATIONS_SHOWN = 6;

interface Row {
  /** Says what it is. */
  readonly id: string;
  /** What it was found by, or what it asks. */
  readonly matched: string;
}

/** An entity or a relation that was found. */
export type FoundRow = Row & { readonly selection: Selection };

/** A row of the list. */
export type ResultRow = FoundRow | (Row & { readonly question: Question });

export interface ResultSection<Each = ResultRow> {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Each[];
}

/** What the list offers while nothing is searched for. */
export function questionSections(
  graph: KnowledgeGraph,
  questions: readonly Question[],
  speech: Speech,
): readonly ResultSection[] {
  if (questions.length === 0) return [];
  const rows = questions.map((question): ResultRow => {
    const { kind, subject } = question;
    return { id: `question ${kind} ${subject}`, question, matched: questionText(graph, question, speech) };
  });
  return [{ id: "questions", title: speech.t("question.title"), rows }];
}

/** What a search found, as the list shows it: entities, then relations; a part without rows is left out. */
export function resultSections(
  graph: KnowledgeGraph,
  { entities, relations }: Found,
  speech: Speech,
): ResultSection<FoundRow>[] {
  const entityRows = entities.map(({ id, matched }): FoundRow => {
    return { id: `entity ${id}`, selection: { kind: "entity", id }, matched };
  });
  const relationRows = relations.slice(0, RELATIONS_SHOWN).flatMap((id): FoundRow[] => {
    const relation = graph.relations.get(id);
    if (relation === undefined) return [];
    const matched = sentenceOf(graph, relation, speech.language);
    return [{ id: `relation ${id}`, selection: { kind: "relation", id }, matched }];
  });
  const sections = [
    { id: "entities", title: speech.t("search.entities"), rows: entityRows },
    { id: "relations", title: speech.t("search.relations"), rows: relationRows },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}
