import { readFileSync } from "node:fs";
import { expect, type Trama } from "./trama.ts";

interface GraphFile {
  readonly hash: string;
  readonly disagreements: readonly { readonly id: string }[];
}

const day = (text: string, first: number) => ({ text, first, last: first, precision: "day", approximate: false });

/** The shipped graph as it would be if an editor had settled one question, and judged it otherwise before. */
function settledGraph(): string {
  const graph = JSON.parse(readFileSync("dist/graph.json", "utf8")) as GraphFile;
  const judged = {
    resolution: {
      side: 2,
      reason: { en: "Both names stand for one firm.", it: "I due nomi indicano la stessa azienda." },
      source: "an invented register",
      date: day("2024-04-02", 19815),
      by: "A. Tester",
    },
    history: [
      {
        side: 1,
        reason: { en: "The older name was meant.", it: "Si intendeva il nome precedente." },
        source: "an invented note",
        date: day("2024-03-10", 19792),
      },
    ],
  };
  return JSON.stringify({
    ...graph,
    hash: "1".repeat(64),
    disagreements: graph.disagreements.map((each) =>
      each.id === "former-employer-of-lample-and-lacroix" ? { ...each, ...judged } : each,
    ),
  });
}

/** Lets the page load this graph file instead of the shipped one. */
async function serve({ page }: Trama, graph: string): Promise<void> {
  await page.route("**/graph.json", (route) => route.fulfill({ contentType: "application/json", body: graph }));
}

/** Opens the page on the settled graph. */
export async function openSettled(trama: Trama, view: string): Promise<void> {
  await serve(trama, settledGraph());
  await trama.open(view);
}

/** What the page looks like where evidence is read, and how to get there in English. */
export const evidenceStates: Readonly<Record<string, (trama: Trama) => Promise<void>>> = {
  "all that is disputed": async (trama) => {
    await trama.open("analysis=disputed");
    await expect(trama.panel.getByRole("heading", { name: "Disputed" })).toBeVisible();
  },
  "sums that cannot be compared": (trama) => trama.open("select=mistral-ai:raised:mistral-ai-december-2023-round"),
  "a disagreement that was settled": async (trama) => {
    await openSettled(trama, "select=guillaume-lample:worked_for:meta");
    await expect(trama.panel).toContainText("Settled for side 2");
  },
  "the competition lens": async (trama) => {
    await trama.page.goto("./#analysis=scrutiny");
    await expect(trama.page.getByRole("table")).toBeVisible();
  },
};
