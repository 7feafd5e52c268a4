import { claimsOf, type KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Path } from "#graph/paths/path.ts";
import type { Strength } from "#graph/paths/strength.ts";
import type { Claim } from "#model/claim.ts";
import type { EntityId } from "#model/ids.ts";
import { capitalised } from "#model/name.ts";
import type { Relation } from "#model/statement.ts";
import { citation } from "#words/citation.ts";
import { listWords } from "#words/format.ts";
import { nameOf, outletOf, sentenceOf } from "#words/graph-names.ts";
import type { Speech } from "#words/speech.ts";

/** What is behind a hop, in words: "alleged, 1 origin, disputed". */
export function strengthWords({ status, origins, disputed }: Strength, { t }: Speech): string {
  return [
    t(`status.${status}`).toLowerCase(),
    origins === 0 ? t("paths.noOrigin") : t("panel.origins", { count: origins }),
    ...(disputed ? [t("paths.disputed")] : []),
  ].join(", ");
}

/** The names of some entities, each as a title has it. */
export function endNames(graph: KnowledgeGraph, ends: readonly EntityId[], speech: Speech): string {
  return listWords(
    ends.map((id) => capitalised(nameOf(graph, id, speech.language))),
    speech,
  );
}

/** The entities at which a path rests, one after the other. */
export function routeWords(graph: KnowledgeGraph, { hops }: Path, { language }: Speech): string {
  const rests = [...hops.slice(0, 1).map(({ from }) => from), ...hops.map(({ to }) => to)];
  return rests.map((id) => capitalised(nameOf(graph, id, language))).join(" → ");
}

/** What a tree connects its ends by, as they are told in it. */
export function treeWords(
  graph: KnowledgeGraph,
  { entities }: Path,
  ends: readonly EntityId[],
  speech: Speech,
): string {
  const between = entities.filter((id) => !ends.includes(id));
  if (between.length === 0) return speech.t("paths.directly");
  return speech.t("paths.by", { names: endNames(graph, between, speech) });
}

/** The claim to cite for a relation: of those that make it as sure as it is the first that was published. */
export function citedClaim(graph: KnowledgeGraph, relation: Relation): Claim | undefined {
  const claims = claimsOf(graph, relation);
  return claims.find(({ status }) => status === relation.status) ?? claims[0];
}

/** A path to be pasted into a letter: a line for each hop, and the sources in numbered notes below. */
export function pathText(
  graph: KnowledgeGraph,
  { path, ends, address }: { readonly path: Path; readonly ends: readonly EntityId[]; readonly address: string },
  speech: Speech,
): string {
  const { t, language } = speech;
  const notes: string[] = [];
  const cite = (relation: Relation): string => {
    const claim = citedClaim(graph, relation);
    const article = claim === undefined ? undefined : graph.articles.get(claim.article);
    if (claim === undefined || article === undefined) return "";
    const note = citation({ claim, article, outlet: outletOf(graph, article.id, language) }, speech);
    if (!notes.includes(note)) notes.push(note);
    return ` [${notes.indexOf(note) + 1}]`;
  };
  const hops = path.hops.map(({ relations }, index) => {
    const sentences = relations.map(
      (relation) => `${capitalised(sentenceOf(graph, relation, language))}.${cite(relation)}`,
    );
    return `${index + 1}. ${sentences.join(" ")}`;
  });
  const weakest = t("paths.weakest", { what: strengthWords(path.weakest, speech) });
  return [
    t("paths.copiedTitle", { names: endNames(graph, ends, speech) }),
    `${t("paths.hops", { count: path.hops.length })}. ${weakest}.`,
    "",
    ...hops,
    "",
    ...notes.map((note, index) => `[${index + 1}] ${note}`),
    "",
    address,
  ].join("\n");
}
