import { type Allegation, allegationsAboutPeople } from "#graph/publication-check.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Claim } from "#model/claim.ts";
import type { Disagreement } from "#model/disagreement.ts";
import { relationId, type RelationId } from "#model/ids.ts";
import { capitalised } from "#model/name.ts";
import type { Relation } from "#model/statement.ts";
import { listWords } from "#words/format.ts";
import { articleNameOf, namedBy, nameOf, sentenceOf, sourceName } from "#words/graph-names.ts";
import { namePhrase } from "#words/names.ts";
import type { Speech } from "#words/speech.ts";
import { numberRuns } from "../picture/notes.ts";
import type { ExportSource } from "../format.ts";
import type { Block, Inline, Section } from "./brief.ts";
import type { NoteBook } from "./notes.ts";
import { standing, statementWords } from "../statement.ts";
import { toldBy } from "./told.ts";

/** What the sections are made of. */
export interface Matter {
  readonly source: ExportSource;
  readonly book: NoteBook;
  /** What is told, in order: the first has the number 1. */
  readonly told: readonly Relation[];
  /** Those that sources do not agree about. */
  readonly disagreements: readonly Disagreement[];
}

const END = /[.!?…][»”"')\]]*$/;

/** A sentence with the stop that it needs. */
const ended = (words: string) => (END.test(words.trimEnd()) ? words : `${words}.`);

const text = (...content: Inline[]): Block => ({ kind: "text", content });
const none = ({ t }: Speech): readonly Block[] => [text(t("brief.none"))];

/** How many, and which of the numbered sentences: "1, 3–5". */
function numbering({ told }: Matter, relations: readonly Relation[]) {
  const numbers = relations.map((relation) => told.indexOf(relation) + 1).sort((a, b) => a - b);
  return { count: numbers.length, numbers: numberRuns(numbers) };
}

/** Every relation in one sentence, by family, numbered throughout. */
export function reportedSection({ source, book, disagreements }: Matter): Section {
  const { graph, visible, speech } = source;
  const { t } = speech;
  const disputed = new Set(disagreements.map(({ id }) => id));
  const seeBelow = ` ${t("brief.seeBelow")}`;
  let start = 1;
  const blocks = toldBy(graph, visible.relations, speech).flatMap(({ label, relations }): Block[] => {
    const items = relations.map((relation): Inline[] => {
      const sentence = `${statementWords(graph, relation, speech)}.`;
      const isDisputed = relation.disagreements.some((id) => disputed.has(id));
      return [isDisputed ? sentence + seeBelow : sentence, ...book.refer(standing(graph, relation))];
    });
    const list: Block = { kind: "list", start, items };
    start += items.length;
    return [{ kind: "heading", text: capitalised(label) }, list];
  });
  return { title: t("brief.reported"), blocks: blocks.length === 0 ? none(speech) : blocks };
}

/** Whose word a claim is: those whom its article names, or else the article. */
function whoWords(graph: KnowledgeGraph, { attributedTo, article }: Claim, speech: Speech): string {
  if (attributedTo.length === 0) return articleNameOf(graph, article, speech);
  const names = attributedTo.map((id) => namePhrase(namedBy(graph, id), speech.language).name);
  return capitalised(listWords(names, speech));
}

/** Whose word a claim is, and how sure. */
function voiceWords(graph: KnowledgeGraph, claim: Claim, speech: Speech): string {
  const status = speech.t(`status.${claim.status}`).toLowerCase();
  return speech.t("brief.voice", { who: whoWords(graph, claim, speech), status });
}

/** A claim in its paraphrase, with whose word it is and how sure. */
function saidWords(graph: KnowledgeGraph, claim: Claim, speech: Speech): string {
  const [voice, says] = [voiceWords(graph, claim, speech), ended(claim.says[speech.language])];
  return speech.t("brief.said", { voice, says });
}

/** The claims of a list of ids that this graph holds. */
const claimsIn = ({ claims }: KnowledgeGraph, ids: readonly Claim["id"][]) =>
  ids.map((id) => claims.get(id)).filter((claim) => claim !== undefined);

/** What a disagreement is about: an editor's question says so itself, the others name the relation or fact besides. */
function questionWords(graph: KnowledgeGraph, { about, kind, sides }: Disagreement, speech: Speech): string {
  const { t, language } = speech;
  if (about !== undefined) return about[language];
  const question = t(`disagree.${kind}`);
  const [claim] = claimsIn(graph, sides.flat());
  if (claim === undefined) return question;
  const relation = claim.kind === "relation" ? graph.relations.get(relationId(claim)) : undefined;
  if (relation !== undefined) return t("brief.question", { what: sentenceOf(graph, relation, language), question });
  if (claim.kind === "relation") return question;
  const subject = capitalised(nameOf(graph, claim.subject, language));
  const property = graph.ontology.properties[claim.property]?.label[language] ?? claim.property;
  return t("brief.question", { what: t("brief.factOf", { subject, property: property.toLowerCase() }), question });
}

function sideItem({ source, book }: Matter, ids: readonly Claim["id"][]): Inline[] {
  const { graph, speech } = source;
  const claims = claimsIn(graph, ids);
  if (claims.length === 0) return [speech.t("disagree.otherSideMissing")];
  return claims.flatMap((claim, index): Inline[] => {
    const before = claims[index - 1];
    // Who goes on speaking is not named again.
    const goesOn = before !== undefined && voiceWords(graph, before, speech) === voiceWords(graph, claim, speech);
    const words = goesOn ? ended(claim.says[speech.language]) : saidWords(graph, claim, speech);
    return [index === 0 ? words : ` ${words}`, ...book.refer([claim])];
  });
}

/** Each disagreement with its sides, in the claims' own paraphrases. */
export function disputedSection(matter: Matter): Section {
  const { source, told, disagreements } = matter;
  const { graph, speech } = source;
  const { t, language } = speech;
  const blocks = disagreements.flatMap((disagreement): Block[] => {
    const { id, sides, resolution } = disagreement;
    const concerned = numbering(
      matter,
      told.filter((relation) => relation.disagreements.includes(id)),
    );
    const settled =
      resolution === undefined
        ? []
        : [
            text(
              t("disagree.resolved", { side: resolution.side, reason: ended(resolution.reason[language]) }),
              ` ${t("disagree.source")}${ended(resolution.source)}`,
            ),
          ];
    return [
      { kind: "heading", text: questionWords(graph, disagreement, speech) },
      ...(concerned.count === 0 ? [] : [text(t("brief.concerns", concerned))]),
      { kind: "list", items: sides.map((side) => sideItem(matter, side)) },
      ...settled,
    ];
  });
  return { title: t("brief.disputed"), blocks: blocks.length === 0 ? none(speech) : blocks };
}

function originWords(graph: KnowledgeGraph, origin: readonly string[], speech: Speech): string {
  const names = listWords(
    origin.map((source) => sourceName(graph, source, speech)),
    speech,
  );
  return origin.length > 1 ? speech.t("brief.together", { names }) : names;
}

/** Which sentences nobody but one says: by whom, those with most of them first. */
export function aloneSection(matter: Matter): Section {
  const { source, told } = matter;
  const { graph, speech } = source;
  const { t } = speech;
  const groups = new Map<string, { origin: readonly string[]; relations: Relation[] }>();
  for (const relation of told) {
    const [origin, ...others] = relation.origins;
    if (origin === undefined || others.length > 0) continue;
    const group = groups.get(JSON.stringify(origin)) ?? { origin, relations: [] };
    group.relations.push(relation);
    groups.set(JSON.stringify(origin), group);
  }
  const sorted = [...groups.values()].sort((a, b) => b.relations.length - a.relations.length);
  const originless = told.filter(({ origins }) => origins.length === 0);
  const items: Inline[][] = [
    ...sorted.map(({ origin, relations }): Inline[] => [
      t("brief.aloneOn", { origin: originWords(graph, origin, speech), ...numbering(matter, relations) }),
    ]),
    ...(originless.length === 0 ? [] : [[t("brief.originless", numbering(matter, originless))]]),
  ];
  const count = sorted.reduce((sum, { relations }) => sum + relations.length, 0);
  const summary = text(t("brief.aloneCount", { count, total: told.length }));
  const blocks =
    items.length === 0 ? none(speech) : [...(count === 0 ? [] : [summary]), { kind: "list", items } as const];
  return { title: t("brief.alone"), blocks };
}

function allegationItem({ source, book }: Matter, { claim, people, responses }: Allegation): Inline[] {
  const { graph, speech } = source;
  const { t, language } = speech;
  const names = listWords(
    people.map((id) => nameOf(graph, id, language)),
    speech,
  );
  return [
    t("brief.allegation", { people: names, said: saidWords(graph, claim, speech) }),
    ...book.refer([claim]),
    ...responses.flatMap((response) => [
      ` ${t("brief.response", { said: saidWords(graph, response, speech) })}`,
      ...book.refer([response]),
    ]),
  ];
}

/** The check before publication: what is only alleged about people who were not heard, and then about those who were. */
export function allegedSections(matter: Matter): Section[] {
  const { source } = matter;
  const { graph, part, speech } = source;
  const allegations = allegationsAboutPeople(graph, part.claims);
  const sectionOf = (title: string, some: readonly Allegation[]): Section => ({
    title,
    blocks:
      some.length === 0 ? none(speech) : [{ kind: "list", items: some.map((each) => allegationItem(matter, each)) }],
  });
  const unanswered = allegations.filter(({ responses }) => responses.length === 0);
  const answered = allegations.filter(({ responses }) => responses.length > 0);
  return [
    sectionOf(speech.t("brief.alleged"), unanswered),
    // Where nobody is accused of anything there is nothing to answer either.
    ...(allegations.length === 0 ? [] : [sectionOf(speech.t("brief.allegedAnswered"), answered)]),
  ];
}

/** The relations that are told, in the order of their numbers. */
export function toldIn({ graph, visible, speech }: ExportSource): Relation[] {
  return toldBy(graph, visible.relations, speech).flatMap(({ relations }) => relations);
}

/** What sources disagree about in what is told; of the whole graph also what is only about facts. */
export function disagreementsIn({ graph, visible, extent, part }: ExportSource): Disagreement[] {
  const touched = new Set(
    [...visible.relations].flatMap((id: RelationId) => graph.relations.get(id)?.disagreements ?? []),
  );
  return part.disagreements.filter(({ id }) => extent === "everything" || touched.has(id));
}
