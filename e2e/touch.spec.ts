import type { Locator, Page } from "@playwright/test";
import { expect, test, type Trama } from "./trama.ts";
import { Fingers, type Place } from "./touch.ts";

const [WIDTH, HEIGHT] = [390, 844];
test.use({
  viewport: { width: WIDTH, height: HEIGHT },
  hasTouch: true,
  isMobile: true,
  locale: "en-GB",
  reducedMotion: "reduce",
});

const handleOf = (sheet: Locator) => sheet.getByRole("slider", { name: "Height of the sheet" });

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (box === null) throw new Error("It is not to be seen");
  return box;
}

async function middleOf(element: Locator): Promise<Place> {
  const { x, y, width, height } = await boxOf(element);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Drags a sheet by its handle, up or down by so many pixels. */
async function drag(page: Page, sheet: Locator, down: number, options?: { flicks: boolean }): Promise<void> {
  const fingers = await Fingers.on(page);
  const from = await middleOf(handleOf(sheet));
  await fingers.move([[from, { x: from.x, y: from.y + down }]], options);
}

const expectHeight = (sheet: Locator, part: number) =>
  expect(handleOf(sheet)).toHaveAttribute("aria-valuetext", `${part}% of the room`);

/** Pixels between the middles of two entities. */
async function between(trama: Trama): Promise<number> {
  const [a, b] = [await trama.placeOf("mistral-ai"), await trama.placeOf("openai")];
  return Math.hypot(a.x - b.x, a.y - b.y);
}

test("a tap selects, two fingers zoom, one drags", async ({ trama, page }) => {
  await trama.open();
  const mistral = await trama.placeOf("mistral-ai");
  await page.touchscreen.tap(mistral.x, mistral.y);
  await trama.expectPanel("Mistral AI");
  await trama.panel.getByRole("button", { name: "Close" }).tap();
  await expect(trama.panel).toHaveCount(0);

  const fingers = await Fingers.on(page);
  const before = await between(trama);
  await fingers.move([
    [
      { x: 170, y: 400 },
      { x: 90, y: 320 },
    ],
    [
      { x: 220, y: 450 },
      { x: 300, y: 530 },
    ],
  ]);
  expect(await between(trama)).toBeGreaterThan(before * 1.5);

  const at = await trama.placeOf("mistral-ai");
  await fingers.move([
    [
      { x: 40, y: 300 },
      { x: 90, y: 340 },
    ],
  ]);
  const moved = await trama.placeOf("mistral-ai");
  expect(moved.x - at.x).toBeGreaterThan(25);
  expect(moved.y - at.y).toBeGreaterThan(20);
  await expect(trama.panel).toHaveCount(0);
});

test("the panel is dragged to its heights, and away", async ({ trama, page }) => {
  await trama.open("select=exor");
  const room = await boxOf(page.getByRole("main"));
  const part = async () => (await boxOf(trama.panel)).height / room.height;
  await expectHeight(trama.panel, 68);
  expect(await part()).toBeCloseTo(0.68, 2);

  await drag(page, trama.panel, -180);
  await expectHeight(trama.panel, 100);
  expect(await part()).toBeCloseTo(1, 2);
  // Not as far as half the way to the next.
  await drag(page, trama.panel, 90);
  await expectHeight(trama.panel, 100);
  // A flick needs not go far.
  await drag(page, trama.panel, 90, { flicks: true });
  await expectHeight(trama.panel, 68);
  await drag(page, trama.panel, 180);
  await expectHeight(trama.panel, 40);
  expect(await part()).toBeCloseTo(0.4, 2);
  await expect(trama.panel.getByRole("heading", { name: "Exor" })).toBeVisible();

  await drag(page, trama.panel, 220);
  await expect(trama.panel).toHaveCount(0);
  expect(trama.fragment()).toBe("");
});

test("what is selected stays in view above the panel", async ({ trama, page }) => {
  await trama.open("select=mistral-ai");
  const free = async () => (await boxOf(trama.panel)).y;
  expect((await trama.placeOf("mistral-ai")).y).toBeLessThan(await free());
  await drag(page, trama.panel, 180);
  await expectHeight(trama.panel, 40);
  const low = await trama.placeOf("mistral-ai");
  expect(low.y).toBeLessThan(await free());
  const zoom = await between(trama);
  await drag(page, trama.panel, -500);
  await expectHeight(trama.panel, 100);
  // Behind it nothing moves.
  expect(await trama.placeOf("mistral-ai")).toEqual(low);
  await drag(page, trama.panel, 180);
  await expectHeight(trama.panel, 68);
  const again = await trama.placeOf("mistral-ai");
  expect(again.y).toBeLessThan(await free());
  expect(await between(trama)).toBeCloseTo(zoom, 0);
});

test("a finger on the panel's heading drags it, one on its content scrolls that", async ({ trama, page }) => {
  await trama.open("select=mistral-ai");
  const fingers = await Fingers.on(page);
  const { y } = await boxOf(trama.panel.getByRole("heading", { level: 2 }));
  await fingers.move([
    [
      { x: 30, y: y + 8 },
      { x: 30, y: y - 200 },
    ],
  ]);
  await expectHeight(trama.panel, 100);
  const scrolled = () =>
    trama.panel
      .getByRole("group")
      .first()
      .evaluate(({ scrollTop }) => scrollTop);
  expect(await scrolled()).toBe(0);
  const scrolling = await Fingers.on(page, { scrolls: true });
  await scrolling.move([
    [
      { x: 100, y: 600 },
      { x: 100, y: 300 },
    ],
  ]);
  await expect.poll(scrolled).toBeGreaterThan(100);
  await expectHeight(trama.panel, 100);
  // A touch while it still runs on would only stop it.
  let before = -1;
  await expect
    .poll(async () => {
      const rests = (await scrolled()) === before;
      before = await scrolled();
      return rests;
    })
    .toBe(true);
  // The way out stays in reach.
  await trama.panel.getByRole("button", { name: "Close" }).tap();
  await expect(trama.panel).toHaveCount(0);
});

test("keys and a tap on the handle change the height too", async ({ trama, page }) => {
  await trama.open("select=exor");
  const handle = handleOf(trama.panel);
  await handle.focus();
  for (const [key, part] of [
    ["ArrowUp", 100],
    ["ArrowDown", 68],
    ["Home", 40],
    ["ArrowDown", 40],
    ["End", 100],
  ] as const) {
    await page.keyboard.press(key);
    await expectHeight(trama.panel, part);
  }
  await handle.tap();
  await expectHeight(trama.panel, 40);
  await handle.tap();
  await expectHeight(trama.panel, 68);
});

test("the filters are a sheet of the same heights, over everything", async ({ trama, page }) => {
  await trama.open();
  const opens = page.getByRole("button", { name: "Filters" });
  await opens.tap();
  const sheet = page.getByRole("dialog", { name: "Filters and legend" });
  await expectHeight(sheet, 68);
  expect((await boxOf(sheet)).height).toBeCloseTo(0.68 * HEIGHT, 0);
  await drag(page, sheet, -200);
  await expectHeight(sheet, 100);
  expect((await boxOf(sheet)).height).toBeCloseTo(HEIGHT, 0);
  await handleOf(sheet).press("Home");
  await expectHeight(sheet, 40);
  await drag(page, sheet, 300);
  await expect(sheet).toBeHidden();
  await expect(opens).toBeFocused();
  await opens.tap();
  await expectHeight(sheet, 68);
});

test("a long press opens the menu of what is pressed, and is no tap", async ({ trama, page }) => {
  await trama.open("lens=antitrust");
  const at = await trama.placeOf("microsoft");
  const menu = page.getByRole("menu");
  const fingers = await Fingers.on(page, { scrolls: true });
  await fingers.hold(at, () => expect(menu).toBeVisible());
  await expect(trama.panel).toHaveCount(0);
  await menu.getByRole("menuitem", { name: "Only 1 hop around" }).click();
  await expect.poll(() => trama.fragment()).toContain("focus=microsoft");
});
