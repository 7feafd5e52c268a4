import { expect, test } from "vitest";
import { checkFolder } from "../build.ts";
import { passagesOf, wordsOf } from "../text/passage.ts";
import { verify } from "./verify.ts";

const TEXT = "The mill bought the forge.\n\nNobody said why. The mill bought the forge.\n";
const ENTITIES = `- { id: mill, type: company, label: { en: Mill, it: Mulino } }\n`;
const ONTOLOGY = `entityTypes: { company: { label: { en: C, it: A }, plural: { en: C, it: A }, shape: tag } }
families: {}
relationTypes: {}
properties: { motto: { kind: text, label: { en: Motto, it: Motto } } }
lenses: {}
`;

const [first] = passagesOf(wordsOf(TEXT, "en"), "the mill bought the forge");

function claim(more: { paragraph?: number; digest?: string; occurrence?: number; quote?: string }): string {
  const { paragraph = 1, digest = first?.digest ?? "", occurrence = 1, quote } = more;
  return `id: story
language: en
published: 2024
claims:
  - subject: mill
    property: motto
    value: { en: Buy, it: Compra }
    status: stated
    at: { paragraph: ${paragraph}, sentence: 1, words: 5, digest: ${digest}, occurrence: ${occurrence} }
    says: { en: It buys., it: Compra. }
${quote === undefined ? "" : `    quote: ${quote}\n`}`;
}

async function verified(article: string, texts: Record<string, string> = { story: TEXT }) {
  const files = { "ontology.yaml": ONTOLOGY, "entities/all.yaml": ENTITIES, "articles/story.yaml": article };
  const { source } = await checkFolder({ name: "data", files: new Map(Object.entries(files)) });
  return verify(source, new Map(Object.entries(texts)));
}

test.each([
  ["where it is said to be", {}, [], true],
  ["the second time", { paragraph: 2, occurrence: 2 }, ["passage-elsewhere"], true],
  ["in another paragraph than said", { paragraph: 7 }, ["passage-elsewhere"], true],
  ["not at all", { digest: "0".repeat(32) }, ["passage-not-found"], false],
  ["less often than said", { occurrence: 3 }, ["occurrence-not-found"], false],
  ["with its quote", { quote: "“bought the Forge”" }, [], true],
  ["without its quote", { quote: "sold the forge" }, ["quote-not-in-passage"], false],
])("a passage that is there %s", async (_, more, codes, sound) => {
  const verification = await verified(claim(more));
  expect(verification.diagnostics.map(({ code }) => code)).toEqual(codes);
  expect(verification).toMatchObject({ sound, checked: 1, unchecked: [] });
});

test("an article without a text is unchecked, not wrong", async () => {
  expect(await verified(claim({}), { other: TEXT })).toMatchObject({ checked: 0, unchecked: ["story"], sound: true });
});

test("a passage that is not found is shown where its digest stands", async () => {
  const { diagnostics } = await verified(claim({ digest: "0".repeat(32) }));
  expect(diagnostics[0]?.place).toMatchObject({ file: "data/articles/story.yaml", line: 9, column: 56, length: 32 });
});
