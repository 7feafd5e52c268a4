import type { Page } from "@playwright/test";
import { expect, shippedGraph, test, type Trama } from "./trama.ts";

const ends = "analysis=paths&ends=exor,european-commission";

/** All of it is stated, though it takes a hop more than the shortest. */
const surest = [
  "exor:invested_in:mistral-ai",
  "microsoft:party_to:microsoft-mistral-ai-partnership",
  "mistral-ai:party_to:microsoft-mistral-ai-partnership",
  "european-commission:checks_reviewability_of:microsoft",
];
const shortest = [
  "exor:invested_in:mistral-ai",
  "mistral-ai:party_to:microsoft-investment-in-mistral-ai",
  "european-commission:announced_review_of:microsoft-investment-in-mistral-ai",
];

const relations = ({ panel }: Trama) =>
  panel.locator("[data-relation]").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-relation") ?? ""));
const opened = ({ panel, page }: Trama) =>
  panel.getByRole("listitem").filter({ has: page.locator("[aria-expanded=true]") });
const field = (page: Page, name: string) => page.getByRole("combobox", { name, exact: true });

test("from Exor to the European Commission: each hop has its source, and the order its reason", async ({ trama }) => {
  await trama.open(ends);
  await trama.expectPanel("Paths");
  await expect(trama.panel.getByRole("heading", { name: "5 paths" })).toBeVisible();
  await expect(trama.panel).toContainText("A path is as good as its weakest hop.");
  expect((await relations(trama)).toSorted()).toEqual(surest.toSorted());
  const first = opened(trama);
  await expect(first).toContainText("Exor → Mistral AI → Microsoft → European Commission");
  await expect(first).toContainText("3 hops");
  await expect(first).toContainText("Weakest hop: stated, 1 origin");
  for (const row of await trama.panel.locator("[data-relation]").all()) {
    await expect(row).toContainText(/(?:Outlet not named|.+), .*20\d\d.* · ¶\s\d+/);
  }
});

test("the shortest is told as such; a deal is passed through, and takes no hop", async ({ trama, page }) => {
  await trama.open(ends);
  const button = trama.panel.getByRole("button", { name: /2 hops, shortest/ });
  await button.click();
  expect(trama.fragment()).toBe(`#ends=exor,european-commission&path=4&analysis=paths`);
  expect((await relations(trama)).toSorted()).toEqual(shortest.toSorted());
  await expect(opened(trama)).toContainText("Weakest hop: announced, 1 origin");
  // An article whose address is known is a link to it.
  const cited = trama.panel.locator(`[data-relation="${shortest[2]!}"]`);
  await expect(cited).toContainText(/Guerre di Rete, 2 Mar 2024, “.+” · ¶\s\d+/);
  await expect(cited.getByRole("link").last()).toHaveAttribute("href", /^https?:/);
  await page.reload();
  await trama.drawn();
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await page.goBack();
  await expect(button).toHaveAttribute("aria-expanded", "false");
});

test("a hop opens its relation; the path stays, and the way back", async ({ trama }) => {
  await trama.open(ends);
  await trama.panel.getByRole("link", { name: "Exor invests in Mistral AI" }).click();
  await trama.expectPanel("Exor invests in Mistral AI");
  await trama.panel.getByRole("link", { name: "Paths" }).click();
  await trama.expectPanel("Paths");
});

test("keep only this path: the sum stays right, and undo brings the rest back", async ({ trama, page }) => {
  await trama.open(ends);
  const total = shippedGraph().relations.length;
  await trama.panel.getByRole("button", { name: "Keep only this path" }).click();
  await expect.poll(() => trama.drawnRelations()).toEqual(surest.toSorted());
  expect(await trama.counts()).toEqual([4, total - 4, 0, total]);
  await expect(page.getByRole("button", { name: "Remove: Only 4 relations" })).toBeVisible();
  await expect(trama.panel.getByRole("heading", { name: "1 path" })).toBeVisible();
  await expect(trama.panel).toContainText("Restricted by your filters: 5 paths without them.");
  await page.reload();
  await trama.drawn();
  expect(await trama.counts()).toEqual([4, total - 4, 0, total]);
  await trama.panel.getByRole("button", { name: "Look without the filters" }).click();
  await expect.poll(() => trama.counts()).toEqual([total, 0, 0, total]);
  await page.keyboard.press("Control+z");
  await expect.poll(() => trama.counts()).toEqual([4, total - 4, 0, total]);
});

test("a filter that hides a hop is respected, and said", async ({ trama }) => {
  await trama.open(`${ends}&lens=antitrust`);
  await expect(trama.panel).toContainText("Your filters leave no way between them.");
  await expect(trama.panel).toContainText("Restricted by your filters: 5 paths without them.");
  await trama.panel.getByRole("button", { name: "Look without the filters" }).click();
  await expect(trama.panel.getByRole("heading", { name: "5 paths" })).toBeVisible();
});

test("where nothing leads, that is said", async ({ trama }) => {
  await trama.open("analysis=paths&ends=the-economist,satya-nadella&status=denied");
  await expect(trama.panel).toContainText("Your filters leave no way between them.");
});

test("everything by keyboard: two ends, a third, and away again", async ({ trama, page }) => {
  await trama.open();
  await page.getByRole("button", { name: "Analysis" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menu").getByText("Paths", { exact: true }).waitFor();
  await page.keyboard.type("Pa");
  await page.keyboard.press("Enter");
  await expect(field(page, "From")).toBeFocused();
  await page.keyboard.type("exor");
  await page.keyboard.press("Enter");
  await expect(field(page, "To")).toBeFocused();
  await page.keyboard.type("european comm");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const found = trama.panel.getByRole("heading", { name: "5 paths" });
  await expect(found).toBeFocused();
  await trama.panel.getByRole("button", { name: "Add another entity" }).focus();
  await page.keyboard.press("Enter");
  await expect(field(page, "And")).toBeFocused();
  await page.keyboard.type("elon musk");
  await page.keyboard.press("Enter");
  await expect(trama.panel.getByRole("heading", { name: "5 connections" })).toBeVisible();
  expect(trama.fragment()).toBe("#ends=exor,european-commission,elon-musk&analysis=paths");
  await page.keyboard.press("Control+z");
  await expect(found).toBeVisible();
});

test("three are connected by trees, ranked as paths are, each hop with its source", async ({ trama, page }) => {
  const three = ["exor", "european-commission", "openai"];
  await trama.open(`analysis=paths&ends=${three.join(",")}`);
  await expect(trama.panel.getByRole("heading", { name: "5 connections" })).toBeVisible();
  await expect(trama.panel).toContainText("Three entities seldom lie on one path");
  const fewest = trama.panel.getByRole("button", { name: /hops, fewest/ });
  await expect(fewest.first()).toContainText("By way of Mistral AI");
  const first = (await relations(trama)).toSorted();
  await fewest.first().click();
  await expect.poll(async () => (await relations(trama)).toSorted()).not.toEqual(first);
  expect(trama.fragment()).toMatch(/&path=\d&/);
  const tree = await relations(trama);
  for (const id of three) expect(tree.some((relation) => relation.split(":").includes(id))).toBe(true);
  for (const row of await trama.panel.locator("[data-relation]").all()) {
    await expect(row).toContainText(/(?:Outlet not named|.+), .*20\d\d.* · ¶\s\d+/);
  }
  await trama.panel.getByRole("button", { name: "Keep only this" }).click();
  await expect.poll(() => trama.drawnRelations()).toEqual(tree.toSorted());
  await expect(page.getByRole("button", { name: `Remove: Only ${tree.length} relations` })).toBeVisible();
});

test("several that are chosen together are connected by a tree that can be kept", async ({ trama }) => {
  await trama.open("select=exor,european-commission,elon-musk,emmanuel-macron");
  await trama.panel.getByRole("button", { name: "Connect these 4 entities" }).click();
  await expect(trama.panel.getByRole("heading", { name: "One connection" })).toBeVisible();
  const tree = await relations(trama);
  await trama.panel.getByRole("button", { name: "Keep only this" }).click();
  await expect.poll(() => trama.drawnRelations()).toEqual(tree.toSorted());
  for (const id of ["exor", "european-commission", "elon-musk", "emmanuel-macron"]) {
    expect(tree.some((relation) => relation.startsWith(`${id}:`) || relation.endsWith(`:${id}`))).toBe(true);
  }
});

test("from the menu of one entity to that of another", async ({ trama, page }) => {
  await trama.open("select=exor");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.type("path from exor");
  await expect(page.getByRole("option", { name: "Path from Exor…" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(field(page, "To")).toBeFocused();
  await trama.open("select=microsoft&analysis=paths&ends=exor");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.type("path from exor to microsoft");
  await expect(page.getByRole("option", { name: "Path from Exor to Microsoft" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(trama.panel.getByRole("heading", { name: /paths$/ })).toBeVisible();
  expect(trama.fragment()).toBe("#ends=exor,microsoft&analysis=paths");
});

test.describe("what is copied", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });
  test("a path as text, with a numbered note for each source", async ({ trama, page }) => {
    await trama.open(`${ends}&path=4`);
    await trama.panel.getByRole("button", { name: "Copy with footnotes" }).click();
    await expect(page.getByText("Copied, with a footnote for each source")).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain("How Exor and European Commission are connected");
    expect(text).toMatch(/^1\. Exor invests in Mistral AI\. \[1\]$/m);
    expect(text).toMatch(/^\[\d\] .+, paragraph \d+.*https?:/m);
    expect(text).toContain("ends=exor,european-commission");
  });
});

test.describe("on a phone, in Italian", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "it-IT" });
  test("the paths and their sources", async ({ trama, page }) => {
    await trama.open(ends);
    await trama.expectPanel("Percorsi");
    await expect(trama.panel.getByRole("heading", { name: "5 percorsi" })).toBeVisible();
    await trama.panel.getByRole("button", { name: /2 passi, il più breve/ }).tap();
    expect((await relations(trama)).toSorted()).toEqual(shortest.toSorted());
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});
