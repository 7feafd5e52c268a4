import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import type { GraphFile } from "#model/graph-file.ts";
import { findChromium } from "../scripts/chromium.mjs";
import { filter, open, pan, type Samples, scroll, search, select, zoom } from "./view/journeys.ts";
import { installProbe } from "./view/probe.ts";
import { serveSite, type Site } from "./view/site.ts";

const RUNS = 3;
const SIZE = { articles: 200, claims: 5_000, entities: 1_000, relations: 3_000 };
const ROWS = 100_000;
const VIEWPORT = { width: 1440, height: 900 };

/** What is measured, and what p95 may be, in milliseconds. */
const budgets = {
  "filter toggled, to painted": 150,
  "node clicked, to panel and canvas painted": 100,
  "key pressed, to results painted": 30,
  "frame while panning": 33,
  "frame while zooming": 33,
  "frame while scrolling 100,000 rows": 33,
} as const;
type Measure = keyof typeof budgets;
type Run = Readonly<Record<Measure, Samples>>;

/**
 * Measures how the page responds in a browser with a generated graph of 1,000 entities and 3,000 relations: p50 and p95
 * of each run, and of those the medians. `--runs N` (default 3) for fewer. Says what is within budget; fails only where it
 * cannot measure.
 */
export async function run(args: readonly string[]): Promise<void> {
  const runs = args[0] === "--runs" ? Number(args[1]) : RUNS;
  const directory = await mkdtemp(join(tmpdir(), "trama-bench-"));
  const site = await serveSite(directory, SIZE, ROWS);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-gpu"],
  });
  try {
    const results: Run[] = [];
    for (let index = 0; index < runs; index++) results.push(await runOnce(browser, site));
    print(results, browser.version(), site.graph);
  } finally {
    await browser.close();
    await site.close();
    await rm(directory, { recursive: true, force: true });
  }
}

async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: VIEWPORT, locale: "en-GB" });
  // The functions that the page is given name their inner ones with this.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript(installProbe);
  return page;
}

async function runOnce(browser: Browser, { url, manyUrl }: Site): Promise<Run> {
  const page = await newPage(browser);
  await open(page, url, "");
  const filtered = await filter(page);
  const selected = await select(page, 24);
  await page.keyboard.press("Escape");
  const panned = await pan(page);
  const zoomed = await zoom(page);
  const found = await search(page);
  await page.close();

  const listed = await newPage(browser);
  await open(listed, manyUrl, "show=table");
  await listed.getByRole("radio", { name: /^Claims/ }).check({ force: true });
  const table = listed.getByRole("grid");
  await table.locator("[data-index]").first().waitFor();
  await listed.waitForTimeout(2_000);
  const scrolled = await scroll(listed, table);
  await listed.close();
  return {
    "filter toggled, to painted": filtered,
    "node clicked, to panel and canvas painted": selected,
    "key pressed, to results painted": found,
    "frame while panning": panned,
    "frame while zooming": zoomed,
    "frame while scrolling 100,000 rows": scrolled,
  };
}

function quantile(samples: Samples, part: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? NaN;
}

function print(results: readonly Run[], version: string, { entities, relations }: GraphFile): void {
  const middle = (measure: Measure, part: number) =>
    quantile(
      results.map((result) => quantile(result[measure], part)),
      0.5,
    );
  const rows = (Object.keys(budgets) as Measure[]).map((measure) => {
    // To whole milliseconds: two frames of a screen with 60 a second are 33.3.
    const p95 = Math.round(middle(measure, 0.95));
    return {
      "milliseconds, median of runs": measure,
      samples: results[0]?.[measure].length,
      p50: Math.round(middle(measure, 0.5)),
      p95,
      budget: budgets[measure],
      "": p95 <= budgets[measure] ? "within" : "over",
    };
  });
  const [cpu] = cpus();
  console.log(
    `${entities.length} entities, ${relations.length} relations; ${VIEWPORT.width} × ${VIEWPORT.height}, ` +
      `Chromium ${version} without a graphics card, ${cpus().length} × ${cpu?.model.trim() ?? "?"}, ` +
      `Node ${process.versions.node}; ${results.length} runs`,
  );
  console.table(rows);
}
