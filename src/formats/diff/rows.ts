import type { Fate, GraphDiff, StatementChange } from "#graph/diff.ts";
import { indexGraph } from "#graph/knowledge-graph.ts";
import type { GraphFile } from "#model/graph-file.ts";
import { capitalised } from "#model/name.ts";
import type { Fact, Relation } from "#model/statement.ts";
import { nameOf, sentenceOf } from "#words/graph-names.ts";
import { listWords, numberWords } from "#words/format.ts";
import type { Speech } from "#words/speech.ts";

/** One difference between two graphs, in words. */
export interface DiffRow {
  readonly fate: Fate;
  readonly kind: "relation" | "fact" | "entity";
  readonly id: string;
  /** What it is about. */
  readonly what: string;
  /** What about it has changed; the status of what has come or gone. */
  readonly changes: readonly string[];
}

function changesOf(change: StatementChange<Relation> | StatementChange<Fact>, speech: Speech): string[] {
  const { t } = speech;
  const { status, origins, disagreements, claims } = change;
  const counted = (key: "compare.origins" | "compare.disagreements", moved: { from: number; to: number } | null) =>
    moved === null ? [] : [t(key, { from: numberWords(moved.from, speech), to: numberWords(moved.to, speech) })];
  return [
    ...(status === null
      ? []
      : [t("compare.status", { from: t(`status.${status.from}`), to: t(`status.${status.to}`) })]),
    ...counted("compare.origins", origins),
    ...counted("compare.disagreements", disagreements),
    ...(claims.added.length === 0 ? [] : [t("compare.claimsAdded", { count: claims.added.length })]),
    ...(claims.removed.length === 0 ? [] : [t("compare.claimsRemoved", { count: claims.removed.length })]),
    ...claims.changed.flatMap(({ aspects, before, after }) => {
      // What moved with the whole was said of the whole.
      const isSaid = status?.from === before.status && status.to === after.status;
      const said = aspects.filter((aspect) => !(aspect === "status" && isSaid));
      if (said.length === 0) return [];
      const what = listWords(
        said.map((aspect) => t(`compare.aspect.${aspect}`)),
        speech,
      );
      const moved = said.includes("status")
        ? ` (${t("compare.status", { from: t(`status.${before.status}`), to: t(`status.${after.status}`) })})`
        : "";
      return [`${t("compare.claimChanged", { what })}${moved}`];
    }),
  ];
}

/** The differences between two graphs in words: relations, then facts, then entities; what came, went and changed. */
export function diffRows(before: GraphFile, after: GraphFile, diff: GraphDiff, speech: Speech): DiffRow[] {
  const { t, language } = speech;
  const [old, fresh] = [indexGraph(before), indexGraph(after)];
  const status = (statement: Relation | Fact) => [t(`status.${statement.status}`).toLowerCase()];
  const relation = (graph: typeof old, of: Relation, fate: Fate, changes: readonly string[]): DiffRow => {
    const what = capitalised(sentenceOf(graph, of, language));
    return { fate, kind: "relation", id: of.id, what, changes };
  };
  const fact = (graph: typeof old, of: Fact, fate: Fate, changes: readonly string[]): DiffRow => {
    const property = graph.ontology.properties[of.property]?.label[language] ?? of.property;
    const what = `${capitalised(nameOf(graph, of.subject, language))}: ${property}`;
    return { fate, kind: "fact", id: of.id, what, changes };
  };
  const entity = (graph: typeof old, id: GraphFile["entities"][number]["id"], fate: Fate): DiffRow => ({
    fate,
    kind: "entity",
    id,
    what: capitalised(nameOf(graph, id, language)),
    changes: [],
  });
  const { relations, facts, entities } = diff;
  return [
    ...relations.added.map((each) => relation(fresh, each, "added", status(each))),
    ...relations.removed.map((each) => relation(old, each, "removed", status(each))),
    ...relations.changed.map((each) => relation(fresh, each.after, "changed", changesOf(each, speech))),
    ...facts.added.map((each) => fact(fresh, each, "added", status(each))),
    ...facts.removed.map((each) => fact(old, each, "removed", status(each))),
    ...facts.changed.map((each) => fact(fresh, each.after, "changed", changesOf(each, speech))),
    ...entities.added.map(({ id }) => entity(fresh, id, "added")),
    ...entities.removed.map(({ id }) => entity(old, id, "removed")),
    ...entities.changed.map(({ after: { id } }) => entity(fresh, id, "changed")),
  ];
}
