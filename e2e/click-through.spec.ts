import { expect, test } from "./trama.ts";

test("a reader clicks from Exor to Mistral AI to Microsoft, and walks back", async ({ trama, page }) => {
  await trama.open();
  await trama.clickOn("exor");
  await trama.expectPanel("Exor");
  await trama.clickOn("mistral-ai");
  await trama.expectPanel("Mistral AI");
  await trama.clickOn("microsoft");
  await trama.expectPanel("Microsoft");
  expect(trama.fragment()).toBe("#select=microsoft");
  await page.goBack();
  await trama.expectPanel("Mistral AI");
  await page.goBack();
  await trama.expectPanel("Exor");
  await page.goForward();
  await trama.expectPanel("Mistral AI");
});

test("the links in the panel move on the same way", async ({ trama, page }) => {
  await trama.open("select=exor");
  await trama.panel.getByRole("link", { name: /invests in Mistral AI/ }).click();
  await trama.expectPanel("Exor invests in Mistral AI");
  await trama.panel.getByRole("heading").getByRole("link", { name: "Mistral AI" }).click();
  await trama.expectPanel("Mistral AI");
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await trama.expectPanel("Exor invests in Mistral AI");
  expect(trama.fragment()).toBe("#select=exor:invested_in:mistral-ai");
});

test("a click on a line opens the relation, a click on the background closes it, so does Escape", async ({
  trama,
  page,
}) => {
  await trama.open();
  await trama.clickOn("carola-frediani:publishes:guerre-di-rete");
  await trama.expectPanel("Carola Frediani publishes Guerre di Rete");
  await page.keyboard.press("Escape");
  await expect(trama.panel).toHaveCount(0);
  expect(trama.fragment()).toBe("");
});

test("an address shows what it showed when it was copied", async ({ trama }) => {
  await trama.open("lens=antitrust&select=european-commission&lang=it");
  await trama.expectPanel("Commissione europea");
  await expect(trama.lens("Antitrust")).toBeChecked();
  await expect(trama.page.locator("html")).toHaveAttribute("lang", "it");
});

test("focus leaves an entity and what is around it, and says so", async ({ trama, page }) => {
  await trama.open("select=exor");
  await page.getByRole("button", { name: "Focus" }).click();
  await expect.poll(() => trama.drawnRelations()).toEqual(["exor:invested_in:mistral-ai"]);
  expect(trama.fragment()).toContain("focus=exor");
  await page.getByRole("button", { name: /Remove: Around Exor/ }).click();
  expect(trama.fragment()).toBe("#select=exor");
});

test("the page's title says what is selected", async ({ trama, page }) => {
  await trama.open("select=exor");
  await expect(page).toHaveTitle("Exor · Trama");
});
