import { expect, test } from "vitest";
import { buildFolder } from "#build/build.ts";
import { loadDataFolder } from "#build/read/data-folder.ts";
import { indexGraph } from "#graph/knowledge-graph.ts";
import { startingQuestions } from "#graph/questions.ts";
import { visibleGraph } from "#graph/visible.ts";
import { speechIn } from "#words/speech.ts";
import { questionText } from "./questions.ts";

const { result } = await buildFolder(await loadDataFolder("graph-data"));
const graph = indexGraph(result!.graph);

test.each([
  [
    "en",
    [
      "Who scrutinises Microsoft's investment in OpenAI?",
      "Where do sources disagree about Mistral AI?",
      "Who invests in Mistral AI?",
      "What is only hypothesised or alleged about Microsoft's investment in Mistral AI?",
      "What links Microsoft to Mistral AI?",
      "What do several independent sources say about Mistral AI?",
    ],
  ],
  [
    "it",
    [
      "Chi esamina l'investimento di Microsoft in OpenAI?",
      "Su che cosa non concordano le fonti riguardo a Mistral AI?",
      "Chi investe in Mistral AI?",
      "Che cosa è solo ipotizzato o sostenuto riguardo all'investimento di Microsoft in Mistral AI?",
      "Che cosa lega Microsoft a Mistral AI?",
      "Che cosa dicono più fonti indipendenti su Mistral AI?",
    ],
  ],
] as const)("the shipped graph's questions in %s", (language, expected) => {
  const texts = startingQuestions(graph).map((question) => questionText(graph, question, speechIn(language)));
  expect(texts).toEqual(expected);
});

test("each opens a view of the shipped graph with its answers, and not much else", () => {
  for (const { view, answers } of startingQuestions(graph)) {
    const { relations, counts } = visibleGraph(graph, view);
    for (const answer of answers) expect(relations).toContain(answer);
    expect(counts.shown).toBeLessThan(counts.total / 3);
  }
});
