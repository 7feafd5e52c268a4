import type { Locator, Page } from "@playwright/test";
import type { Outcome } from "./probe.ts";

/** Until names have settled and nothing flies any more, in milliseconds. */
const REST = 700;
/** Longest that one interaction may take, in milliseconds. */
const LONGEST = 15_000;

/** Measured milliseconds, one an interaction or a frame. */
export type Samples = readonly number[];

async function tryToMeasure(
  page: Page,
  event: string,
  outcome: Outcome,
  act: () => Promise<void>,
): Promise<number | null> {
  await page.evaluate(([type, wanted]) => window.probe.arm(type, wanted), [event, outcome] as const);
  await act();
  const time = await Promise.race([
    page.evaluate(() => window.probe.measured()),
    page.waitForTimeout(LONGEST).then(() => null),
  ]);
  if (time !== null) await page.waitForTimeout(REST);
  return time;
}

async function measure(page: Page, event: string, outcome: Outcome, act: () => Promise<void>): Promise<number> {
  const time = await tryToMeasure(page, event, outcome, act);
  if (time === null) throw new Error(`No "${outcome}" within ${LONGEST / 1_000} s of a ${event}`);
  return time;
}

/** Clicks that may meet what is selected already, or a bundle of lines above a node, before something must be wrong. */
const MOST_MISSES = 3;

/** Opens the page at a view and waits until it rests. */
export async function open(page: Page, url: string, view: string): Promise<void> {
  await page.goto(`${url}#${view}`);
  await page
    .locator(view.includes("table") ? "[role=grid] [data-index]" : "main canvas")
    .first()
    .waitFor();
  await page.waitForTimeout(4 * REST);
}

/** Takes away and gives back the tick of every family and every status. */
export async function filter(page: Page): Promise<Samples> {
  const samples: number[] = [];
  for (const list of ["Relations", "Status"]) {
    const labels = page.getByRole("list", { name: list, exact: true }).locator("label");
    for (const label of await labels.all()) {
      await label.scrollIntoViewIfNeeded();
      for (let turn = 0; turn < 2; turn++) {
        samples.push(await measure(page, "click", "filtered", () => label.click()));
      }
    }
  }
  return samples;
}

interface Held {
  readonly nodes: () => {
    readonly map: <Item>(of: (node: { id(): string; renderedPosition(): { x: number; y: number } }) => Item) => Item[];
  };
}

/** Where the nodes are on the screen, the best connected first. */
function placesOf(page: Page): Promise<{ x: number; y: number }[]> {
  return page.evaluate(() => {
    const element = [...document.querySelectorAll("main *")].find((each) => "_cyreg" in each);
    const cy = (element as unknown as { _cyreg?: { cy?: Held } } | undefined)?._cyreg?.cy;
    if (element === undefined || cy === undefined) return [];
    const { left, top, width, height } = element.getBoundingClientRect();
    return cy
      .nodes()
      .map((node) => node.renderedPosition())
      .filter(({ x, y }) => x > 60 && y > 60 && x < width - 60 && y < height - 60)
      .map(({ x, y }) => ({ x: x + left, y: y + top }));
  });
}

/** Clicks nodes of every degree, every other time with no panel open, seen whole and from close by. */
export async function select(page: Page, count: number): Promise<Samples> {
  const samples: number[] = [];
  let misses = 0;
  for (let index = 0; index < count; index++) {
    if (index % 2 === 0) await page.keyboard.press("Escape");
    await page.keyboard.press("f");
    for (let step = 0; step < (index % 3) * 2; step++) await page.keyboard.press("+");
    await page.waitForTimeout(REST);
    const places = await placesOf(page);
    const { x, y } = places[Math.floor((places.length * index) / count)] ?? { x: 0, y: 0 };
    const time = await tryToMeasure(page, "mouseup", "selected", () => page.mouse.click(x, y));
    if (time !== null) samples.push(time);
    else if (++misses > MOST_MISSES) throw new Error(`${misses} clicks on nodes selected nothing else`);
  }
  return samples;
}

/** Types names and words letter by letter; each keystroke counts but the first, which loads the search. */
export async function search(page: Page): Promise<Samples> {
  const samples: number[] = [];
  const field = page.getByRole("combobox", { name: /search/i });
  await field.click();
  await field.pressSequentially("zz", { delay: 400 });
  for (const text of ["entity number 77", "antitrust", "the 42", "e415"]) {
    await field.fill("");
    await page.waitForTimeout(REST);
    for (const letter of text) {
      // A space changes nothing that is found.
      if (letter === " ") await page.keyboard.press("Space");
      else samples.push(await measure(page, "input", "found", () => page.keyboard.press(letter)));
    }
  }
  return samples;
}

async function frames(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => window.probe.framesBegin());
  await act();
  const recorded = await page.evaluate(() => window.probe.framesEnd());
  await page.waitForTimeout(REST);
  return recorded;
}

const CENTRE = { x: 720, y: 480 };

/** Drags the background about, seen whole and from close by. */
export async function pan(page: Page): Promise<Samples> {
  const samples: number[] = [];
  for (const closer of [0, 4, 4]) {
    for (let step = 0; step < closer; step++) await page.keyboard.press("+");
    await page.waitForTimeout(REST);
    const start = await emptyPlace(page);
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    samples.push(
      ...(await frames(page, async () => {
        for (let step = 1; step <= 60; step++) {
          await page.mouse.move(start.x + 150 * Math.sin(step / 8), start.y + 100 * Math.sin(step / 5));
        }
      })),
    );
    await page.mouse.up();
    await page.waitForTimeout(REST);
  }
  await page.keyboard.press("f");
  return samples;
}

/** A place on the canvas that no node is near: there a drag pans. */
async function emptyPlace(page: Page): Promise<{ x: number; y: number }> {
  const places = await placesOf(page);
  for (let step = 0; step < 400; step++) {
    const at = { x: 460 + ((step * 37) % 500), y: 260 + ((step * 23) % 400) };
    if (places.every(({ x, y }) => Math.hypot(x - at.x, y - at.y) > 40)) return at;
  }
  return { x: 300, y: 120 };
}

/** Zooms in and out with the wheel. */
export async function zoom(page: Page): Promise<Samples> {
  await page.keyboard.press("f");
  await page.waitForTimeout(REST);
  await page.mouse.move(CENTRE.x, CENTRE.y);
  return frames(page, async () => {
    for (let step = 0; step < 120; step++) await page.mouse.wheel(0, step % 60 < 30 ? -50 : 50);
  });
}

/** Scrolls a table: with the wheel, and by leaps of its bar. */
export async function scroll(page: Page, table: Locator): Promise<Samples> {
  await table.hover();
  const wheel = await frames(page, async () => {
    for (let step = 0; step < 80; step++) await page.mouse.wheel(0, 240);
  });
  const leaps = await frames(page, () =>
    table.evaluate(async (element) => {
      for (let step = 1; step <= 60; step++) {
        element.scrollTop = element.scrollHeight * ((step * 0.37) % 1);
        await new Promise((next) => requestAnimationFrame(next));
      }
    }),
  );
  return [...wheel, ...leaps];
}
