import { expect, test } from "./trama.ts";

test("switching the language keeps the view", async ({ trama, page }) => {
  await trama.open("lens=antitrust&select=european-commission");
  await trama.expectPanel("European Commission");
  await page.getByRole("button", { name: /^Language/ }).click();
  await trama.expectPanel("Commissione europea");
  await expect(page.locator("html")).toHaveAttribute("lang", "it");
  expect(trama.fragment()).toBe("#lens=antitrust&select=european-commission&lang=it");
});

test.describe("in a browser that speaks Italian", () => {
  test.use({ locale: "it-IT" });
  test("the page does too", async ({ trama, page }) => {
    await trama.open("select=european-commission");
    await trama.expectPanel("Commissione europea");
    await expect(page).toHaveTitle("Commissione europea · Trama");
  });
});

test.describe("in a browser that speaks neither", () => {
  test.use({ locale: "fr-FR" });
  test("the page speaks English", async ({ trama }) => {
    await trama.open("select=european-commission");
    await trama.expectPanel("European Commission");
  });
});
