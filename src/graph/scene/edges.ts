import type { RelationId } from "#model/ids.ts";
import type { Language } from "#model/language.ts";
import type { Relation } from "#model/statement.ts";
import { rankOf, type Status } from "#model/status.ts";
import { type KnowledgeGraph, typeOf } from "../knowledge-graph.ts";
import { markAmong, markOf } from "../standing.ts";
import type { SceneEdge, Stroke } from "./scene.ts";

const strokes: Record<Status, Stroke> = {
  stated: "solid",
  announced: "solid",
  reported: "dashed",
  planned: "dotted",
  hypothesised: "dotted",
  alleged: "dotted",
  denied: "barred",
};

/** The stroke that says a status. */
export function strokeOf(status: Status): Stroke {
  return strokes[status];
}

/** How many independent origins a line shows by its width: from three on it is the same. */
export function originsDrawn(origins: number): 1 | 2 | 3 {
  return Math.min(3, Math.max(1, origins)) as 1 | 2 | 3;
}

/** How far two lines between the same pair stay apart, in pixels. */
const BOW_STEP = 26;

/** The relations of each pair, in the order in which its first one comes. */
function byPair(relations: readonly Relation[]): Relation[][] {
  const pairs = new Map<string, Relation[]>();
  for (const relation of relations) {
    const pair = [relation.subject, relation.object].sort().join(" ");
    const known = pairs.get(pair);
    if (known === undefined) pairs.set(pair, [relation]);
    else known.push(relation);
  }
  return [...pairs.values()];
}

/** Gives each of several relations between one pair its own line: bowed apart, a middle one straight. */
function bowsOf(pairs: readonly (readonly Relation[])[]): Map<RelationId, number> {
  const bows = new Map<RelationId, number>();
  for (const pair of pairs) {
    pair.forEach(({ id, subject, object }, index) => {
      const offset = (index - (pair.length - 1) / 2) * BOW_STEP;
      // Seen from the other end, left is right.
      bows.set(id, subject < object ? offset : -offset || 0);
    });
  }
  return bows;
}

interface EdgeOptions {
  readonly language: Language;
  readonly bundled: boolean;
}

function edgeOf(graph: KnowledgeGraph, relation: Relation, language: Language, bow: number): SceneEdge {
  const { family, label } = typeOf(graph, relation);
  return {
    id: relation.id,
    members: [relation.id],
    source: relation.subject,
    target: relation.object,
    directed: true,
    family,
    verb: label[language],
    stroke: strokeOf(relation.status),
    origins: originsDrawn(relation.origins.length),
    mark: markOf(graph, relation),
    bow,
  };
}

/** More verbs than this are counted. */
const MOST_VERBS = 2;

/** The verbs of a bundle, once each. */
function verbsOf(edges: readonly SceneEdge[]): string {
  const verbs = [...new Set(edges.map(({ verb }) => verb))];
  const more = verbs.length - MOST_VERBS;
  return [...verbs.slice(0, MOST_VERBS), ...(more > 0 ? [`+${more}`] : [])].join(" · ");
}

/** One edge for several of a pair: as sure and as well backed as the best of them, disputed if any is. */
function bundleOf(graph: KnowledgeGraph, pair: readonly Relation[], language: Language): SceneEdge {
  const ranked = pair.toSorted((a, b) => rankOf(a.status) - rankOf(b.status));
  const edges = ranked.map((relation) => edgeOf(graph, relation, language, 0));
  const [best] = edges as [SceneEdge, ...SceneEdge[]];
  return {
    ...best,
    members: pair.map(({ id }) => id),
    directed: edges.every(({ source }) => source === best.source),
    family: edges.every(({ family }) => family === best.family) ? best.family : null,
    verb: verbsOf(edges),
    origins: originsDrawn(Math.max(...edges.map(({ origins }) => origins))),
    mark: markAmong(edges.map(({ mark }) => mark)),
  };
}

/** The edges that stand for some relations: one each, or one for each pair. */
export function edgesOf(
  graph: KnowledgeGraph,
  relations: readonly Relation[],
  { language, bundled }: EdgeOptions,
): SceneEdge[] {
  const pairs = byPair(relations);
  if (bundled) return pairs.map((pair) => bundleOf(graph, pair, language));
  const bows = bowsOf(pairs);
  return relations.map((relation) => edgeOf(graph, relation, language, bows.get(relation.id) ?? 0));
}
