import type { Locator } from "@playwright/test";
import { expect, shippedGraph, test, type Trama } from "./trama.ts";

/** The figures of a row: what is shown of it, and what ticking it shows. */
async function figures(row: Locator): Promise<{ shown: number; ticked: number }> {
  const text = (await row.textContent()) ?? "";
  const [, shown, ticked] = /(\d+) of (\d+)$/.exec(text) ?? [];
  if (shown !== undefined && ticked !== undefined) return { shown: Number(shown), ticked: Number(ticked) };
  return { shown: 0, ticked: Number(/(\d+)$/.exec(text)?.[1]) };
}

const rowOf = (trama: Trama, list: string, name: string) =>
  trama.filters
    .getByRole("list", { name: list, exact: true })
    .getByRole("listitem")
    .filter({ has: trama.page.getByRole("checkbox", { name, exact: true }) })
    .last();

const tick = (trama: Trama, name: string | RegExp) =>
  trama.filters.getByRole("checkbox", { name, exact: true }).click({ force: true });

const chips = (trama: Trama) => trama.page.getByRole("list", { name: "Active filters" });

test("filters combine, stand as chips, and are undone one by one", async ({ trama, page }) => {
  await trama.open();
  const total = shippedGraph().relations.length;
  await tick(trama, "Stated");
  await expect.poll(async () => (await trama.counts())[1]).toBeGreaterThan(0);
  const [, withoutStated = 0] = await trama.counts();
  await trama.filters.getByRole("list", { name: "Entities" }).getByText("People", { exact: true }).click();
  await expect.poll(async () => (await trama.counts())[1]).toBeGreaterThan(withoutStated);
  await expect(chips(trama)).toContainText("Status: all but Stated");
  expect(trama.fragment()).toMatch(/^#entity=.*&status=announced,/);

  await page.keyboard.press("Control+z");
  await expect.poll(() => trama.counts()).toEqual([total - withoutStated, withoutStated, 0, total]);
  await page.keyboard.press("Control+z");
  await expect.poll(() => trama.counts()).toEqual([total, 0, 0, total]);
  expect(trama.fragment()).toBe("");
  await page.getByRole("button", { name: "Redo" }).click();
  await expect.poll(() => trama.counts()).toEqual([total - withoutStated, withoutStated, 0, total]);
  await page.getByRole("button", { name: /^Remove: Status/ }).click();
  await expect.poll(() => trama.counts()).toEqual([total, 0, 0, total]);
});

test("only what is disputed", async ({ trama }) => {
  await trama.open();
  await tick(trama, /Only what is disputed/);
  expect(trama.fragment()).toBe("#disputed=1");
  expect(await trama.drawnRelations()).toContain("microsoft:invested_in:mistral-ai");
  const disputed = shippedGraph().relations.filter(({ disagreements }) => disagreements.length > 0);
  expect((await trama.counts())[0]).toBeGreaterThanOrEqual(disputed.length);
});

test("at least two independent origins", async ({ trama }) => {
  await trama.open();
  await trama.filters.getByRole("radio", { name: "2 or more" }).check({ force: true });
  expect(trama.fragment()).toBe("#origins=2");
  const wellBacked = shippedGraph().relations.filter(({ origins }) => origins.length >= 2);
  const drawn = await trama.drawnRelations();
  for (const { id } of wellBacked) expect(drawn).toContain(id);
});

test("a family unfolds its types, is mixed when some are ticked, and a click ticks it whole", async ({ trama }) => {
  await trama.open();
  const unfold = trama.filters.getByRole("button", { name: "Types of Money" });
  await expect(unfold).toHaveAttribute("aria-expanded", "false");
  await unfold.press("Enter");
  await expect(unfold).toHaveAttribute("aria-expanded", "true");
  await trama.filters.getByRole("checkbox", { name: "Invests in", exact: true }).press("Space");
  const money = trama.filters.getByRole("checkbox", { name: "Money", exact: true });
  await expect(money).toHaveJSProperty("indeterminate", true);
  await expect(rowOf(trama, "Relations", "Money")).toContainText(/\d+ of \d+/);
  await expect(chips(trama)).toContainText("Relations: all but invests in");
  await money.click({ force: true });
  await expect(money).toBeChecked();
  expect(trama.fragment()).toBe("");

  await trama.filters.getByRole("button", { name: "Show only Invests in (Money)" }).press("Enter");
  expect(trama.fragment()).toBe("#type=invested_in");
  for (const id of await trama.drawnRelations()) expect(id).toMatch(/:(?:invested_in|party_to):/);
  await trama.filters.getByRole("button", { name: "Tick all the relation families" }).press("Enter");
  expect(trama.fragment()).toBe("");
});

test("a family of which the address ticks some types is unfolded by itself", async ({ trama }) => {
  await trama.open("type=invested_in");
  await expect(trama.filters.getByRole("button", { name: "Types of Money" })).toHaveAttribute("aria-expanded", "true");
  await expect(trama.filters.getByRole("button", { name: "Types of Places" })).toHaveAttribute(
    "aria-expanded",
    "false",
  );
});

for (const [list, name, view] of [
  ["Relations", "Places", "lens=antitrust"],
  ["Relations", "Agreements", "family=antitrust&status=stated"],
  ["Status", "Announced", "status=stated&family=money,agreements"],
  ["Who says so", "Microsoft", "source=bloomberg"],
  ["Articles", "Outlet not named, Feb 2024", "article=gelo-mistral&status=announced"],
] as const) {
  test(`the count of ${name} at #${view} is what ticking it shows`, async ({ trama }) => {
    await trama.open(view);
    const { shown, ticked } = await figures(rowOf(trama, list, name));
    const [before = 0] = await trama.counts();
    await rowOf(trama, list, name).getByRole("checkbox", { name, exact: true }).click({ force: true });
    await expect.poll(async () => (await trama.counts())[0]).toBe(before + ticked - shown);
    const [after = 0, hidden = 0, limited = 0, total] = await trama.counts();
    expect(after + hidden + limited).toBe(total);
  });
}

test("who says so: the first ones, all of them, only one, and all again", async ({ trama }) => {
  await trama.open();
  const rows = trama.filters.getByRole("list", { name: "Who says so" }).getByRole("listitem");
  await expect(rows).toHaveCount(6);
  await trama.filters.getByRole("button", { name: /^Show all \d+: Who says so$/ }).press("Enter");
  expect(await rows.count()).toBeGreaterThan(6);
  await trama.filters.getByRole("button", { name: "Show only Bloomberg (Who says so)" }).press("Enter");
  expect(trama.fragment()).toBe("#source=bloomberg");
  await expect(chips(trama)).toContainText("Says so: Bloomberg");
  await trama.filters.getByRole("button", { name: "Show fewer: Who says so" }).press("Enter");
  await expect(rows).toHaveCount(7);
  await trama.filters.getByRole("button", { name: "Tick all: Who says so" }).press("Enter");
  expect(trama.fragment()).toBe("");
});

test("words filter letter by letter, and one undo takes them all away", async ({ trama, page }) => {
  await trama.open();
  const total = shippedGraph().relations.length;
  const field = trama.filters.getByRole("searchbox", { name: "Filter by words" });
  await field.pressSequentially("antitrust");
  await expect.poll(() => trama.fragment()).toBe("#text=antitrust");
  const [shown = 0, hidden = 0] = await trama.counts();
  expect(shown).toBeGreaterThan(0);
  expect(hidden).toBe(total - shown);
  await expect(trama.filters.getByRole("status")).toHaveText(/^\d+ relations? match/);
  await expect(chips(trama)).toContainText("“antitrust”");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(field).toHaveValue("");
  expect(await trama.counts()).toEqual([total, 0, 0, total]);
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(field).toHaveValue("antitrust");
  await field.press("Escape");
  await expect(field).toHaveValue("");
  await expect(field).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await trama.filters.getByRole("button", { name: "Clear the words" }).click();
  await expect(field).toBeFocused();
  expect(trama.fragment()).toBe("");
});

test("words that nothing is about: the empty picture leads back by clearing or by undo", async ({ trama, page }) => {
  await trama.open("lens=antitrust");
  await trama.filters.getByRole("searchbox").fill("zzzz");
  await expect(page.getByText(/^No relation passes these filters/)).toBeVisible();
  await page.getByRole("main").getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => trama.fragment()).toBe("#lens=antitrust");
  await expect.poll(async () => (await trama.counts())[0]).toBeGreaterThan(0);
});

const everyChip =
  "text=m&focus=microsoft&hops=3&keep=microsoft,openai,exor&expand=openai&collapse=exor&hide=amazon,google&family=money," +
  "products&type=invested_in,makes&entity=company,product&status=stated,announced&source=microsoft&article=gelo-mistral" +
  "&origins=2&disputed=1";
const labels = [
  "“m”",
  "Around Microsoft, 3 hops",
  "Only 3 entities",
  "Expanded: OpenAI",
  "Collapsed: Exor",
  "2 hidden: Amazon, Google",
  "Families: Money, Products",
  "Relations: invests in, develops",
  "Entities: Companies, Products",
  "Status: Stated, Announced",
  "Says so: Microsoft",
  "Articles: Guerre di Rete, 2 Mar 2024",
  "At least 2 origins",
  "Disputed",
];

test("every kind of filter is a chip, each is removed by the keyboard, and the focus goes on", async ({
  trama,
  page,
}) => {
  await trama.open(everyChip);
  for (const label of labels) await expect(chips(trama)).toContainText(label);
  await page.getByRole("button", { name: `Remove: ${labels[0]}` }).focus();
  for (let index = 0; index < labels.length; index++) {
    await expect(page.getByRole("button", { name: `Remove: ${labels[index]}`, exact: true })).toBeFocused();
    await page.keyboard.press("Enter");
    const [shown = 0, hidden = 0, limited = 0, total] = await trama.counts();
    expect(shown + hidden + limited).toBe(total);
  }
  await expect(page.getByRole("main")).toBeFocused();
  await expect(chips(trama)).toHaveCount(0);
  expect(trama.fragment()).toBe("");
});

test("clear all takes every chip away at once, and can be undone", async ({ trama, page }) => {
  await trama.open(everyChip);
  await page.getByRole("button", { name: "Clear all" }).press("Enter");
  await expect(chips(trama)).toHaveCount(0);
  await expect(page.getByRole("main")).toBeFocused();
  expect(trama.fragment()).toBe("");
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("button", { name: /^Remove: / })).toHaveCount(labels.length);
  await page.getByRole("button", { name: "Remove: Disputed" }).press("Enter");
  await expect(page.getByRole("button", { name: "Remove: At least 2 origins" })).toBeFocused();
});

test("entities without relations fade or go, and a pair has one line", async ({ trama }) => {
  await trama.open("lens=antitrust");
  await trama.filters.getByRole("radio", { name: "Faded" }).check({ force: true });
  expect(trama.fragment()).toBe("#lens=antitrust&lone=fade");
  await expect(trama.status).toContainText(/\d+ of \d+ entities, \d+ more faded/);
  const [shown = 0, hidden = 0, limited = 0, total] = await trama.counts();
  expect(shown + hidden + limited).toBe(total);
  await trama.filters.getByRole("radio", { name: "Left out" }).check({ force: true });
  expect(trama.fragment()).toBe("#lens=antitrust");
  await expect(trama.status).not.toContainText("faded");
  await tick(trama, "One line a pair");
  expect(trama.fragment()).toBe("#lens=antitrust&bundle=1");
});

test("a group is folded by its heading, and stays so", async ({ trama, page }) => {
  await trama.open();
  const fold = trama.filters.getByRole("button", { name: "Status: show or hide the rows" });
  await fold.press("Enter");
  await expect(fold).toHaveAttribute("aria-expanded", "false");
  await expect(trama.filters.getByRole("list", { name: "Status" })).toHaveCount(0);
  await page.setViewportSize({ width: 600, height: 900 });
  await page.getByRole("button", { name: "Filters", exact: true }).click();
  await expect(page.getByRole("dialog").getByRole("button", { name: "Status: show or hide the rows" })).toHaveAttribute(
    "aria-expanded",
    "false",
  );
});

test("the trail says what was looked at, and leads back", async ({ trama, page }) => {
  await trama.open("select=exor");
  const trail = page.getByRole("navigation", { name: "Trail" });
  await expect(trail).toHaveCount(0);
  await trama.clickOn("mistral-ai");
  await trama.expectPanel("Mistral AI");
  await trama.clickOn("microsoft");
  await trama.expectPanel("Microsoft");
  await expect(trail.getByRole("listitem")).toHaveText(["Exor", "Mistral AI", "Microsoft"]);
  await expect(trail.locator("[aria-current]")).toHaveText("Microsoft");
  await trail.getByRole("button", { name: "Mistral AI" }).press("Enter");
  await trama.expectPanel("Mistral AI");
  await expect(trail.getByRole("listitem")).toHaveText(["Exor", "Mistral AI"]);
  await trail.getByRole("button", { name: "Exor" }).press("Enter");
  await trama.expectPanel("Exor");
  await expect(trail).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the sheet filters by words and types; Esc clears the words first", async ({ trama, page }) => {
    await trama.open();
    await page.getByRole("button", { name: "Filters", exact: true }).tap();
    const sheet = page.getByRole("dialog");
    const field = sheet.getByRole("searchbox", { name: "Filter by words" });
    await field.fill("openai");
    await field.press("Escape");
    await expect(field).toHaveValue("");
    await expect(sheet).toBeVisible();
    await field.fill("openai");
    await sheet.getByRole("button", { name: "Types of Money" }).tap();
    await sheet.getByRole("button", { name: "Show only Invests in (Money)" }).tap();
    await sheet.getByRole("button", { name: "Close" }).tap();
    await expect(chips(trama).getByRole("listitem")).toHaveText(["“openai”", "Relations: invests in", "Clear all"]);
    expect(trama.fragment()).toBe("#type=invested_in&text=openai");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  });
});
