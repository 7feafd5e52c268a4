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

test("what a finger has to hit is 44 pixels high", async ({ trama, page }) => {
  await trama.open("select=exor");
  const low = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, a[href], [role=radio], [role=tab]")]
      .filter((element) => element.checkVisibility() && element.closest("p, h2, .visually-hidden") === null)
      .map((element) => ({
        name: element.textContent || element.ariaLabel,
        height: element.getBoundingClientRect().height,
      }))
      .filter(({ height }) => height > 1 && height < 44),
  );
  expect(low).toEqual([]);
});

test("at 320 pixels nothing pushes the page sideways", async ({ trama, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await trama.open("select=microsoft:invested_in:mistral-ai");
  expect(await page.evaluate(sideways)).toBe(0);
});

test("a tap selects, a pinch zooms, a finger drags", async ({ trama, page }) => {
  await trama.open();
  const mistral = await trama.placeOf("mistral-ai");
  await page.touchscreen.tap(mistral.x, mistral.y);
  await trama.expectPanel("Mistral AI");
  await trama.panel.getByRole("button", { name: "Chiudi" }).tap();
  await trama.still();

  const touch = await page.context().newCDPSession(page);
  const fingers = (type: "touchStart" | "touchMove" | "touchEnd", ...points: { x: number; y: number }[]) =>
    touch.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  const between = async () => {
    const [a, b] = [await trama.placeOf("mistral-ai"), await trama.placeOf("openai")];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  const before = await between();
  await fingers("touchStart", { x: 170, y: 400 }, { x: 220, y: 450 });
  for (let step = 1; step <= 10; step++) {
    await fingers("touchMove", { x: 170 - 8 * step, y: 400 - 8 * step }, { x: 220 + 8 * step, y: 450 + 8 * step });
  }
  await fingers("touchEnd");
  await trama.still();
  expect(await between()).toBeGreaterThan(before * 1.5);

  const at = await trama.placeOf("mistral-ai");
  await fingers("touchStart", { x: 40, y: 300 });
  for (let step = 1; step <= 10; step++) await fingers("touchMove", { x: 40 + 5 * step, y: 300 + 4 * step });
  await fingers("touchEnd");
  await trama.still();
  const moved = await trama.placeOf("mistral-ai");
  expect(Math.hypot(moved.x - at.x, moved.y - at.y)).toBeGreaterThan(30);
  await expect(trama.panel).toHaveCount(0);
});
