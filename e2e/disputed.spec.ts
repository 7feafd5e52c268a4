import { openSettled } from "./evidence-states.ts";
import { expect, shippedGraph, test } from "./trama.ts";

const disputed = () => shippedGraph().relations.filter(({ disagreements }) => disagreements.length > 0).length;

test("the status line counts what is disputed, and leads to all of it", async ({ trama }) => {
  await trama.open();
  await trama.status.getByRole("link", { name: `${disputed()} disputed` }).click();
  expect(trama.fragment()).toBe("#analysis=disputed");
  await trama.expectPanel("Disputed");
  await expect(trama.panel.getByRole("heading", { level: 4 })).toHaveCount(shippedGraph().disagreements.length);
});

test("open and not comparable stand apart, and each side says what, who, how surely and where", async ({ trama }) => {
  await trama.open("analysis=disputed");
  const group = (name: string) =>
    trama.panel.locator("section", { has: trama.page.getByRole("heading", { level: 3, name }) });
  await expect(group("Open").getByRole("heading", { level: 4 })).toHaveCount(5);
  const apart = group("Not comparable");
  await expect(apart.getByRole("heading", { level: 4 })).toHaveText(["How much did Mistral AI raise in 2023?"]);
  await expect(apart).toContainText("Cannot be compared: one has no currency.");
  await expect(apart.locator("ol > li").nth(0)).toContainText("105 million, no currency given");
  await expect(apart.locator("ol > li").nth(0)).toContainText("The article (stated) · Outlet not named, Feb 2024");
  await expect(apart.locator("ol > li").nth(1)).toContainText("€500 million");
  await expect(apart.locator("ol > li").nth(1)).toContainText("Guerre di Rete, 2 Mar 2024");
  await expect(apart.getByRole("img")).toHaveCount(0);
  await expect(group("Settled")).toHaveCount(0);
});

test("one kind at a time, by keyboard; the address and undo know", async ({ trama, page }) => {
  await trama.open("analysis=disputed");
  await trama.panel.getByRole("radio", { name: /^All/ }).focus();
  await page.keyboard.press("ArrowRight");
  expect(trama.fragment()).toBe("#analysis=disputed&dispute=date");
  await expect(trama.panel.getByRole("heading", { level: 4 })).toHaveText(["When?"]);
  await expect(trama.panel.locator("ol > li")).toContainText(["May 2023", "Jun 2023"]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(trama.panel.getByRole("heading", { level: 4 })).toHaveCount(shippedGraph().disagreements.length);
});

test("a title leads to where it is read side by side, and back", async ({ trama, page }) => {
  await trama.open("analysis=disputed");
  await trama.panel.getByRole("link", { name: "When?" }).click();
  await trama.expectPanel("Mistral AI raises funds in Mistral AI's 2023 seed round");
  await trama.panel.getByRole("link", { name: "Disputed" }).click();
  await trama.expectPanel("Disputed");
  await trama.panel.getByText("Only these in the graph").click();
  expect(trama.fragment()).toBe("#disputed=1&analysis=disputed");
  const drawn = await trama.drawnRelations();
  expect(drawn.length).toBeLessThan(shippedGraph().relations.length);
  await expect(page.getByRole("heading", { name: "Open" })).toBeVisible();
});

test("sums of which one has no currency cannot be compared: no ≠, and the panel says why", async ({ trama }) => {
  await trama.open("select=mistral-ai:raised:mistral-ai-december-2023-round");
  const sums = trama.panel.locator("section", { hasText: "How much did Mistral AI raise in 2023?" }).first();
  await expect(sums).toContainText("105 million, no currency given; 385 million, no currency given");
  await expect(sums).toContainText("€500 million");
  await expect(sums).toContainText("Cannot be compared: one has no currency.");
  await expect(sums.getByRole("img", { name: "Sources disagree" })).toHaveCount(0);
});

test("what an editor settled keeps its sides and its earlier judgements", async ({ trama, page }) => {
  await openSettled(trama, "select=guillaume-lample:worked_for:meta");
  const question = trama.panel.locator("section", {
    hasText: "Did Lample and Lacroix come from Facebook or from Meta?",
  });
  await expect(question.first()).toContainText("Settled for side 2: Both names stand for one firm.");
  await expect(question.first()).toContainText("Source: an invented register");
  await expect(question.first()).toContainText("Judged by A. Tester, 2 Apr 2024.");
  await expect(question.first().locator("s")).toHaveText("Settled for side 1: The older name was meant.");
  await expect(question.first()).toContainText("Judged 10 Mar 2024.");
  await expect(question.first()).toContainText("Side 1");
  await expect(
    question.first().getByRole("img", { name: "Sources disagreed, and an editor settled it" }),
  ).toBeVisible();
  await page.goto("./#analysis=disputed");
  const settled = trama.panel.locator("section", { has: page.getByRole("heading", { level: 3, name: "Settled" }) });
  await expect(settled.getByRole("heading", { level: 4 })).toHaveCount(1);
  await expect(settled).toContainText("Settled for side 2");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "it-IT" });
  test("all that is disputed is in the sheet, in Italian", async ({ trama, page }) => {
    await trama.open("analysis=disputed");
    await trama.expectPanel("Controversie");
    await trama.panel.getByRole("link", { name: "Che cosa ha ottenuto Microsoft?" }).tap();
    await expect(page.getByRole("link", { name: "Controversie" })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});
