import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expectNothingFound, findings } from "./axe.ts";
import { expect, shippedGraph, test } from "./trama.ts";

const grid = (page: Page): Locator => page.getByRole("grid");
const rows = (page: Page): Locator => grid(page).locator("[data-index]");
const choose = (page: Page, name: RegExp) => page.getByRole("radio", { name }).check({ force: true });
/** Rows in their order in the table, whatever their order in the document. */
const cellsOf = (page: Page, column: number) =>
  grid(page)
    .locator(`[data-index] [aria-colindex="${column}"]`)
    .evaluateAll((cells) =>
      cells
        .map((cell) => ({ at: Number(cell.parentElement?.dataset["index"]), text: cell.textContent }))
        .sort((a, b) => a.at - b.at)
        .map(({ text }) => text),
    );

test("a table of relations, entities and claims, sorted by its headings", async ({ trama, page }) => {
  await trama.open();
  await choose(page, /^Table$/);
  expect(trama.fragment()).toBe("#show=table");
  const { relations, claims } = shippedGraph();
  await expect(grid(page)).toHaveAttribute("aria-rowcount", String(relations.length + 1));
  const when = page.getByRole("columnheader", { name: "When" });
  await expect(when).toHaveAttribute("aria-sort", "descending");

  const from = page.getByRole("columnheader", { name: "From" });
  await from.getByRole("button").click();
  await expect(from).toHaveAttribute("aria-sort", "ascending");
  await expect(when).not.toHaveAttribute("aria-sort", /./);
  const ascending = await cellsOf(page, 1);
  expect(ascending).toEqual(ascending.toSorted(new Intl.Collator("en-GB", { numeric: true }).compare));
  await from.getByRole("button").click();
  await expect(from).toHaveAttribute("aria-sort", "descending");
  expect((await cellsOf(page, 1))[0]).not.toBe(ascending[0]);

  await choose(page, /^Claims/);
  await expect(grid(page)).toHaveAttribute("aria-rowcount", String(claims.length + 1));
  await choose(page, /^Entities/);
  await expect(page.getByRole("columnheader", { name: "Relations" })).toHaveAttribute("aria-sort", "descending");
  await expect(rows(page).first()).toBeVisible();
});

test("the filters of the canvas are those of the table", async ({ trama, page }) => {
  await trama.open();
  await trama.lens("Antitrust").check({ force: true });
  await page.keyboard.press("t");
  await expect(grid(page)).toBeVisible();
  const [shown = 0] = await trama.counts();
  await expect(grid(page)).toHaveAttribute("aria-rowcount", String(shown + 1));
  await page.keyboard.press("t");
  await expect(grid(page)).toHaveCount(0);
  await trama.drawn();
  expect(await trama.drawnRelations()).toHaveLength(shown);
});

test("a row is found, opened and left by keyboard", async ({ page }) => {
  await page.goto("./#show=table");
  await grid(page).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  const active = grid(page).locator("[data-active]");
  await expect(active).toHaveAttribute("aria-rowindex", "3");
  await expect(active).toHaveCSS("outline-style", "solid");
  expect(await grid(page).getAttribute("aria-activedescendant")).toBe(await active.getAttribute("id"));
  await page.keyboard.press("Enter");
  await expect(page.locator("#panel")).toBeVisible();
  await expect(active).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(page.locator("#panel")).toHaveCount(0);
  await expect(grid(page)).toBeFocused();
  await expect(active).toHaveAttribute("aria-rowindex", "3");
  await page.keyboard.press("End");
  const count = await grid(page).getAttribute("aria-rowcount");
  await expect(active).toHaveAttribute("aria-rowindex", count ?? "");
  await expect(active).toBeInViewport();
});

test("side by side, the selection on the canvas is the selected row, in view", async ({ trama, page }) => {
  await trama.open("show=split");
  await trama.clickOn("microsoft:invested_in:mistral-ai");
  const selected = grid(page).getByRole("row", { selected: true });
  await expect(selected).toHaveCount(1);
  await expect(selected).toBeInViewport();
  await expect(selected).toContainText("Mistral AI");
  await rows(page).nth(4).click();
  await expect(page.locator("#panel")).toBeVisible();
  await expect(rows(page).and(page.getByRole("row", { selected: true }))).toHaveCount(1);
  await choose(page, /^Claims/);
  await rows(page).first().click();
  await expect(page.getByRole("row", { selected: true }).first()).toBeInViewport();
});

for (const view of ["show=table", "show=split&select=exor", "show=table&lens=antitrust&family=money&lang=it"]) {
  test(`axe finds nothing at #${view}`, async ({ page }) => {
    await page.goto(`./#${view}`);
    await expect(page.locator("section[aria-label='Table'], section[aria-label='Tabella']")).toBeVisible();
    await expectNothingFound(page);
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "it-IT" });

  test("the table is a tab, its rows fit a finger, and nothing pushes the page sideways", async ({ trama, page }) => {
    await trama.open();
    await page.getByRole("button", { name: "Tabella" }).tap();
    expect(trama.fragment()).toBe("#show=table");
    const low = await grid(page)
      .locator("[data-index], button")
      .evaluateAll((elements) => elements.filter((element) => element.getBoundingClientRect().height < 44).length);
    expect(low).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(await findings(page)).toEqual([]);
    await rows(page).first().tap();
    await expect(trama.panel).toBeVisible();
  });
});

const MANY = 100_000;
const PER_RELATION = 50;

/** The shipped graph with a hundred thousand claims about two thousand made-up relations. */
function manyClaims(): string {
  const graph = JSON.parse(readFileSync("dist/graph.json", "utf8")) as Record<string, unknown>;
  const label = (text: string) => ({ en: text, it: text });
  const company = (index: number) => `company-${index}`;
  const relations = Array.from({ length: MANY / PER_RELATION }, (_, index) => ({
    subject: company(index % 997),
    type: "invested_in",
    object: company(1_000 + (index % 100)),
    event: `round-${index}`,
  }));
  const idOf = ({ subject, type, object, event }: (typeof relations)[number]) =>
    [subject, type, object, event].join(":");
  const claims = Array.from({ length: MANY }, (_, index) => ({
    id: `claim-${index}`,
    article: "one",
    kind: "relation",
    ...relations[index % relations.length]!,
    status: "stated",
    attributedTo: [],
    via: [],
    quoted: false,
    ...(index % 3 === 0 && { amount: { value: index, currency: "EUR" } }),
    ...(index % 2 === 0 && {
      when: { text: "2024-03-02", first: 19_784, last: 19_784, precision: "day", approximate: false },
    }),
    at: { paragraph: 1 + (index % 40), words: 3, digest: "0".repeat(32), occurrence: index + 1 },
    says: label(`Claim ${index} of a made-up article about what a made-up company did.`),
  }));
  return JSON.stringify({
    ...graph,
    entities: [...new Set(relations.flatMap(({ subject, object }) => [subject, object]))].map((id, index) => ({
      id,
      type: "company",
      label: label(id),
      aliases: [],
      position: { x: (index % 40) * 60, y: Math.floor(index / 40) * 60 },
    })),
    articles: [
      {
        id: "one",
        language: "en",
        published: { text: "2024-03-02", first: 19_784, last: 19_784, precision: "day", approximate: false },
      },
    ],
    relations: relations.map((relation, index) => ({
      id: idOf(relation),
      ...relation,
      status: "stated",
      origins: [["article:one"]],
      disagreements: [],
      claims: Array.from({ length: PER_RELATION }, (_, turn) => `claim-${index + turn * relations.length}`),
    })),
    facts: [],
    claims,
    disagreements: [],
  });
}

test("of a hundred thousand rows only those in sight are in the page, wherever one scrolls", async ({ page }) => {
  test.setTimeout(120_000);
  const body = manyClaims();
  await page.route("**/graph.json", (route) => route.fulfill({ body, contentType: "application/json" }));
  await page.goto("./#show=table");
  await expect(grid(page)).toBeVisible({ timeout: 60_000 });
  await choose(page, /^Claims/);
  await expect(grid(page)).toHaveAttribute("aria-rowcount", String(MANY + 1));
  for (const part of [0, 0.5, 1]) {
    await grid(page).evaluate((element, at) => {
      element.scrollTop = element.scrollHeight * at;
    }, part);
    await expect(rows(page).last()).toBeAttached();
    expect(await rows(page).count()).toBeLessThan(100);
  }
  await expect(rows(page).last()).toHaveAttribute("aria-rowindex", String(MANY + 1));
});
