import { readFileSync } from "node:fs";
import { expect, test } from "./trama.ts";

const ENTITIES = 1_700;
const HUBS = 40;
const LIMIT = 1_500;

/** A graph of more entities than one view holds, none with a stored place: the shipped ontology, made-up companies. */
function largeGraph(): string {
  const { ontology, ...rest } = JSON.parse(readFileSync("dist/graph.json", "utf8")) as Record<string, unknown>;
  const name = (index: number) => `company-${String(index).padStart(4, "0")}`;
  const pairs = Array.from(
    { length: ENTITIES - HUBS },
    (_, index) => [name(index + HUBS), name(index % HUBS)] as const,
  );
  const label = (text: string) => ({ en: text, it: text });
  return JSON.stringify({
    ...rest,
    ontology,
    entities: Array.from({ length: ENTITIES }, (_, index) => ({
      id: name(index),
      type: "company",
      label: label(`Company ${index}`),
      aliases: [],
    })),
    articles: [
      {
        id: "one",
        language: "en",
        published: { text: "2024-03-02", first: 19_784, last: 19_784, precision: "day", approximate: false },
      },
    ],
    relations: pairs.map(([subject, object]) => ({
      id: `${subject}:invested_in:${object}`,
      subject,
      type: "invested_in",
      object,
      status: "stated",
      origins: [["article:one"]],
      disagreements: [],
      claims: [`${subject}-claim`],
    })),
    facts: [],
    claims: pairs.map(([subject, object], index) => ({
      id: `${subject}-claim`,
      article: "one",
      kind: "relation",
      subject,
      type: "invested_in",
      object,
      status: "stated",
      attributedTo: [],
      via: [],
      quoted: false,
      at: { paragraph: 1, words: 3, digest: "0".repeat(32), occurrence: index + 1 },
      says: label("Made up."),
    })),
    disagreements: [],
  });
}

test("what does not fit one view is counted, and nothing is placed on the main thread", async ({ trama, page }) => {
  test.setTimeout(120_000);
  const body = largeGraph();
  await page.route("**/graph.json", (route) => route.fulfill({ body, contentType: "application/json" }));
  await page.goto("./");
  await expect.poll(async () => (await trama.drawnRelations()).length, { timeout: 90_000 }).toBeGreaterThan(0);
  const total = ENTITIES - HUBS;
  const shown = LIMIT - HUBS;
  expect(await trama.counts()).toEqual([shown, 0, total - shown, total]);
  await expect(trama.status).toContainText("1,500 of 1,700 entities");
  expect(await trama.drawnRelations()).toHaveLength(shown);
  expect(page.workers().length).toBeGreaterThan(0);
});
