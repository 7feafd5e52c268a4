import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import type { GraphFile } from "#model/graph-file.ts";
import type { PartialDate } from "#model/partial-date.ts";
import { findChromium } from "../../scripts/chromium.mjs";
import { installProbe } from "../view/probe.ts";
import { serveSite } from "../view/site.ts";

/** What one view may hold at most. */
const SIZE = { articles: 250, claims: 8_000, entities: 1_500, relations: 5_000 };
/** Milliseconds from the pointer's move until the canvas is painted, at the 95th percentile. */
const BUDGET = 150;
const MOVES = 40;
const REST = 700;
/** Until then one waits for what a move filters, in milliseconds: most moves beyond the last date filter nothing. */
const LONGEST = 2_000;
/** The days that the dates are spread over: 2018 to 2024. */
const [FIRST, DAYS] = [17_532, 7 * 365];

/** Every claim dated: a third by the day, a third by the month, a third by the year, spread evenly. */
function dated(graph: GraphFile): GraphFile {
  const dateOf = (index: number): PartialDate => {
    const first = FIRST + ((index * 997) % DAYS);
    const doubt = [0, 30, 364][index % 3] ?? 0;
    const text = new Date(first * 86_400_000).toISOString().slice(0, 10);
    return { text, first, last: first + doubt, precision: "interval", approximate: false };
  };
  return { ...graph, claims: graph.claims.map((claim, index) => ({ ...claim, when: dateOf(index) })) };
}

/** How many relations the status line says are shown. */
const shown = async (page: Page) => /\d[\d,]*/.exec(await page.getByRole("contentinfo").innerText())?.[0];

/**
 * Milliseconds until what something filters is painted: `LONGEST` where that takes longer; `null` where as many relations
 * are shown as before.
 */
async function timeOf(page: Page, event: string, act: () => Promise<void>): Promise<number | null> {
  const before = await shown(page);
  await page.evaluate((type) => window.probe.arm(type, "filtered"), event);
  await act();
  const time = await Promise.race([
    page.evaluate(() => window.probe.measured()),
    page.waitForTimeout(LONGEST).then(() => null),
  ]);
  return time ?? ((await shown(page)) === before ? null : LONGEST);
}

/** Drags a handle over the strip and back, step by step. */
async function drag(page: Page, name: string): Promise<number[]> {
  const handle = await page.getByRole("slider", { name }).boundingBox();
  const strip = await page.getByRole("region", { name: "Time", exact: true }).boundingBox();
  if (handle === null || strip === null) throw new Error("There is no brush to drag");
  const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
  const room = strip.width / 2;
  const way = name === "Happened until" ? -1 : 1;
  await page.mouse.move(x, y);
  await page.mouse.down();
  const samples: number[] = [];
  for (let move = 1; move <= MOVES; move++) {
    const part = move <= MOVES / 2 ? move / (MOVES / 2) : (MOVES - move) / (MOVES / 2);
    const time = await timeOf(page, "pointermove", () => page.mouse.move(x + way * room * part, y));
    if (time !== null) samples.push(time);
  }
  await page.mouse.up();
  await page.waitForTimeout(REST);
  // Beyond the last date there is nothing to filter.
  if (samples.length < MOVES / 2)
    throw new Error(`Only ${samples.length} of ${MOVES} moves of the brush filtered anything`);
  return samples;
}

/** Steps the flag from article to article by its keys, which restates every relation as of that day. */
async function flag(page: Page): Promise<number[]> {
  const handle = page.getByRole("slider", { name: "As known on" });
  await handle.focus();
  const samples: number[] = [];
  for (let step = 0; step < MOVES; step++) {
    const time = await timeOf(page, "keydown", () => handle.press("PageDown"));
    if (time !== null) samples.push(time);
    await page.waitForTimeout(REST / 2);
  }
  return samples;
}

function quantile(samples: readonly number[], part: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? NaN);
}

/**
 * Measures the strip of time at the view limit, 1,500 entities and 5,000 dated relations: from the pointer's move or the
 * key to the canvas painted, p50 and p95. Says what is within budget; fails only where it cannot measure.
 */
export async function brush(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "trama-bench-brush-"));
  const site = await serveSite(directory, SIZE, SIZE.claims);
  await writeFile(join(directory, "site", "graph.json"), JSON.stringify(dated(site.graph)));
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-gpu"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
    // The functions that the page is given name their inner ones with this.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.addInitScript(installProbe);
    await page.goto(site.url);
    await page.getByRole("slider", { name: "Happened until" }).waitFor();
    await page.waitForTimeout(4 * REST);
    const measured = {
      "brush moved by its end, to painted": await drag(page, "Happened until"),
      "brush moved by its beginning, to painted": await drag(page, "Happened from"),
      "flag moved by a month, to painted": await flag(page),
    };
    console.log(`${SIZE.entities} entities, ${SIZE.relations} dated relations, Chromium ${browser.version()}`);
    console.table(
      Object.entries(measured).map(([measure, samples]) => {
        const p95 = quantile(samples, 0.95);
        return {
          milliseconds: measure,
          samples: samples.length,
          p50: quantile(samples, 0.5),
          p95,
          budget: BUDGET,
          "": p95 <= BUDGET ? "within" : "over",
        };
      }),
    );
  } finally {
    await browser.close();
    await site.close();
    await rm(directory, { recursive: true, force: true });
  }
}
