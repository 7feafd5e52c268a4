import { expect, test } from "./trama.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "it-IT" });

/** How far the page can be pushed sideways, in pixels. */
const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

test("a reader on a phone: overview, lens, entity, relation, filters, in Italian", async ({ trama, page }) => {
  await trama.open();
  await expect(page.locator("html")).toHaveAttribute("lang", "it");
  expect(await page.evaluate(sideways)).toBe(0);
  await trama.lens("Antitrust").check({ force: true });
  expect(trama.fragment()).toBe("#lens=antitrust");
  await page.goto("./#select=mistral-ai");
  await trama.expectPanel("Mistral AI");
  expect(await page.evaluate(sideways)).toBe(0);
  await trama.panel.getByRole("link", { name: /Exor/ }).first().tap();
  await trama.expectPanel("Exor investe in Mistral AI");
  await trama.panel.getByRole("button", { name: "Chiudi" }).tap();
  await expect(trama.panel).toHaveCount(0);
  await page.getByRole("button", { name: "Filtri" }).tap();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page
    .getByRole("dialog")
    .getByRole("checkbox", { name: /^Denaro/ })
    .uncheck({ force: true });
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const [shown = 0, hidden = 0, cut = 0, total] = await trama.counts();
  expect(hidden).toBeGreaterThan(0);
  expect(shown + hidden + cut).toBe(total);
});

test("at 320 pixels nothing pushes the page sideways", async ({ trama, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await trama.open("select=microsoft:invested_in:mistral-ai");
  expect(await page.evaluate(sideways)).toBe(0);
});
