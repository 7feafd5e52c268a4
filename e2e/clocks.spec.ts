import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import {
  dayOf,
  datesOf,
  expected,
  graph,
  known,
  knownClaims,
  type Relation,
  strongest,
  total,
} from "./clocks-expected.ts";
import { exportAs, textOf } from "./files.ts";
import { expect, test, type Trama } from "./trama.ts";

/** Ends with exactly these relations drawn, and a status line that adds up to the whole graph. */
async function expectShown(trama: Trama, ids: readonly string[]): Promise<void> {
  await expect.poll(() => trama.drawnRelations()).toEqual(ids);
  await expect.poll(() => trama.counts()).toEqual([ids.length, total - ids.length, 0, total]);
}

const strip = (page: Page) => page.getByRole("region", { name: "Time", exact: true });
const slider = (page: Page, name: string) => strip(page).getByRole("slider", { name });
const chips = (page: Page) => page.getByRole("list", { name: "Active filters" });

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await locator.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

for (const day of ["2024-02-28", "2024-02-29", "2024-03-01", "2024-03-02", "2025-01-01"]) {
  test(`as known on ${day}: what the articles of that day claim, and nothing else`, async ({ trama, page }) => {
    await trama.open(`known=${day}`);
    await expectShown(trama, expected({ known: day }));
    const articles = graph.articles.filter(({ published }) => (published.last ?? 0) <= dayOf(day)).length;
    await expect(trama.status).toContainText(`${articles} article`);
    await expect(chips(page)).toContainText("As known on");
  });
}

test("the day of the shipped articles: one by 29 February 2024, both by 2 March", () => {
  expect(known("2024-02-28")).toHaveLength(0);
  expect(known("2024-02-29").length).toBeGreaterThan(0);
  expect(known("2024-02-29").length).toBeLessThan(known("2024-03-02").length);
  expect(known("2024-03-02")).toHaveLength(total);
});

test("statuses are those of the day, in table and file alike", async ({ trama, page }) => {
  const day = "2024-02-29";
  await trama.open(`known=${day}`);
  const file = JSON.parse(await textOf(await exportAs(page, "JSON"))) as {
    relations: { id: string; status: string; claims: string[] }[];
    articles: { id: string }[];
  };
  expect(file.articles.map(({ id }) => id)).toEqual(["microsoft-mistral"]);
  const statuses = Object.fromEntries(file.relations.map(({ id, status }) => [id, status]));
  const asOfDay = (relation: Relation) =>
    knownClaims(relation, day)
      .map(({ status }) => status)
      .sort((a, b) => strongest.indexOf(a) - strongest.indexOf(b))[0];
  expect(statuses).toEqual(Object.fromEntries(known(day).map((relation) => [relation.id, asOfDay(relation)])));
  // Some of them differ from what is known in the end: else this would prove nothing.
  const whole = JSON.parse(readFileSync("dist/graph.json", "utf8")) as { relations: { id: string; status: string }[] };
  expect(whole.relations.some(({ id, status }) => statuses[id] !== undefined && statuses[id] !== status)).toBe(true);
});

for (const [view, asked] of [
  ["when=2023-05-01..2023-06-30", { from: "2023-05-01", to: "2023-06-30" }],
  ["when=2023-05-01..2023-06-30&undated=hide", { from: "2023-05-01", to: "2023-06-30", undated: "hide" }],
  ["when=2024-01-01..&undated=hide", { from: "2024-01-01", undated: "hide" }],
  ["when=..2023-03-31&undated=hide", { to: "2023-03-31", undated: "hide" }],
  ["undated=hide", { undated: "hide" }],
  ["undated=only", { undated: "only" }],
  ["when=2023-05-01..&undated=hide&known=2024-02-29", { from: "2023-05-01", undated: "hide", known: "2024-02-29" }],
] as const) {
  test(`#${view} shows exactly what may have happened then, again after reloading`, async ({ trama, page }) => {
    await trama.open(view);
    await expectShown(trama, expected(asked));
    await page.reload();
    await trama.drawn();
    expect(trama.fragment()).toBe(`#${view}`);
    await expectShown(trama, expected(asked));
  });
}

test("what is undated: counted, hidden, alone, and back by undo", async ({ trama, page }) => {
  await trama.open();
  const undated = known(null).filter((relation) => datesOf(relation, null).length === 0).length;
  const tick = strip(page).getByRole("checkbox", { name: `${undated} undated, shown` });
  await expect(tick).toBeChecked();
  await tick.click({ force: true });
  await expectShown(trama, expected({ undated: "hide" }));
  await expect(strip(page).getByRole("checkbox", { name: `${undated} undated, hidden` })).not.toBeChecked();
  await expect(chips(page)).toContainText("Undated hidden");
  await strip(page).getByRole("button", { name: "Show only what is undated" }).click();
  await expectShown(trama, expected({ undated: "only" }));
  expect(trama.fragment()).toBe("#undated=only");
  await page.keyboard.press("Control+z");
  await expectShown(trama, expected({ undated: "hide" }));
  await page.getByRole("button", { name: "Remove: Undated hidden" }).click();
  await expectShown(trama, expected({}));
});

test("the flag by keys: a day, a month, either end", async ({ trama, page }) => {
  await trama.open();
  const flag = slider(page, "As known on");
  await expect(flag).toHaveAttribute("aria-valuetext", "2 March 2024, 2 articles");
  await flag.press("ArrowLeft");
  await expectShown(trama, expected({ known: "2024-03-01" }));
  expect(trama.fragment()).toBe("#known=2024-03-01");
  await expect(flag).toHaveAttribute("aria-valuetext", "1 March 2024, 1 of 2 articles");
  await flag.press("Shift+ArrowLeft");
  await expectShown(trama, expected({ known: "2024-02-01" }));
  await flag.press("PageUp");
  await expectShown(trama, expected({ known: "2024-03-01" }));
  await flag.press("Home");
  await expectShown(trama, []);
  await flag.press("End");
  await expectShown(trama, expected({}));
  expect(trama.fragment()).toBe("");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expectShown(trama, expected({ known: "2024-03-01" }));
});

test("the ends of the window by keys, said as dates in the reader's language", async ({ trama, page }) => {
  await trama.open("lang=it&undated=hide");
  const [begin, end] = ["Avvenuto a partire da", "Avvenuto fino a"].map((name) => page.getByRole("slider", { name }));
  await expect(begin!).toHaveAttribute("aria-valuetext", "senza limite");
  await begin!.press("PageUp");
  await expect(begin!).toHaveAttribute("aria-valuetext", "1 febbraio 2023");
  await end!.press("PageDown");
  await end!.press("ArrowLeft");
  await expect(end!).toHaveAttribute("aria-valuetext", "28 febbraio 2024");
  expect(trama.fragment()).toBe("#when=2023-02-01..2024-02-28&undated=hide&lang=it");
  await expectShown(trama, expected({ from: "2023-02-01", to: "2024-02-28", undated: "hide" }));
  await begin!.press("End");
  expect(trama.fragment()).toContain("when=2024-02-28..2024-02-28");
  await begin!.press("Home");
  await end!.press("End");
  expect(trama.fragment()).toBe("#undated=hide&lang=it");
});

test("the brush by mouse: drawn, dragged by an end and by its middle; a drag is one step of undo", async ({
  trama,
  page,
}) => {
  await trama.open("undated=hide");
  const [begin, end] = [slider(page, "Happened from"), slider(page, "Happened until")];
  const { x: left, y } = await middleOf(begin);
  const { x: right } = await middleOf(end);
  const at = (part: number) => left + (right - left) * part;
  const range = () => /when=(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)/.exec(trama.fragment())?.slice(1) ?? [];
  const drag = async (from: number, to: number) => {
    await page.mouse.move(at(from), y);
    await page.mouse.down();
    await page.mouse.move(at((from + to) / 2), y, { steps: 4 });
    await page.mouse.move(at(to), y, { steps: 4 });
    await page.mouse.up();
  };
  const expectRange = async () => {
    const [from, to] = range();
    await expectShown(trama, expected({ from: from!, to: to!, undated: "hide" }));
    return [from!, to!] as const;
  };
  await drag(0.2, 0.5);
  await expect.poll(range).toHaveLength(2);
  const drawn = await expectRange();
  expect(drawn[0] < drawn[1]).toBe(true);

  await drag(0.35, 0.45);
  await expect.poll(range).not.toEqual(drawn);
  const moved = await expectRange();
  expect(dayOf(moved[1]) - dayOf(moved[0])).toBe(dayOf(drawn[1]) - dayOf(drawn[0]));

  await page.keyboard.press("Control+z");
  await expect.poll(range).toEqual(drawn);
  await page.keyboard.press("Control+z");
  await expectShown(trama, expected({ undated: "hide" }));

  const grip = await middleOf(begin);
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(at(0.4), y, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => trama.fragment()).toMatch(/when=2023-\d\d-\d\d\.\.&undated=hide/);
  await expect(begin).toHaveAttribute("aria-valuetext", /2023/);
});

test("steps and play walk through what was known; anything else stops it", async ({ trama, page }) => {
  await trama.open();
  const button = (name: string) => strip(page).getByRole("button", { name, exact: true });
  await button("Step forward").click();
  await expectShown(trama, expected({ known: "2024-02-29" }));
  await button("Step forward").click();
  await expectShown(trama, expected({}));
  await button("Step back").click();
  await expectShown(trama, expected({ known: "2024-02-29" }));
  await page.getByRole("button", { name: "Remove: As known on 29 February 2024" }).click();

  await button("Speed: medium").click();
  await button("Play").press("Enter");
  await expect(chips(page)).toContainText("As known on 29 February 2024");
  // It ends where everything is known.
  await expect(button("Play")).toBeVisible();
  await expectShown(trama, expected({}));

  await strip(page).getByRole("radio", { name: "Happened" }).check({ force: true });
  await button("Speed: fast").click();
  await button("Play").click();
  await expect(button("Pause")).toBeVisible();
  await expect.poll(() => trama.fragment()).toMatch(/^#when=2023-0\d-01\.\.2023-0\d-\d\d$/);
  await page.keyboard.press("Shift");
  await expect(button("Play")).toBeVisible();
});

test.describe("for who wants less motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });
  test("play still steps", async ({ trama, page }) => {
    await trama.open();
    await strip(page).getByRole("button", { name: "Play", exact: true }).click();
    await expect.poll(() => trama.fragment()).toBe("#known=2024-02-29");
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

test("a relation not known yet says so, and lifts the clock; one known in part counts what came later", async ({
  trama,
  page,
}) => {
  const day = "2024-02-29";
  const later = graph.relations.find((relation) => knownClaims(relation, day).length === 0)!;
  await trama.open(`known=${day}&select=${later.id}`);
  await expect(trama.panel).toContainText("Nothing says so yet on 29 February 2024");
  await trama.panel.getByRole("button", { name: "Show all that became known" }).click();
  await expect(trama.panel.getByRole("heading", { name: "Claims" })).toBeVisible();
  expect(trama.fragment()).not.toContain("known=");

  const partly = graph.relations.find((relation) => {
    const count = knownClaims(relation, day).length;
    return count > 0 && count < relation.claims.length;
  })!;
  await page.goto(`./#known=${day}&select=${partly.id}`);
  const count = partly.claims.length - knownClaims(partly, day).length;
  await expect(trama.panel).toContainText(`${count} later claim${count === 1 ? "" : "s"} not known yet`);
});

test("bad days are left out and listed", async ({ trama, page }) => {
  await trama.open("known=2024-02-30&when=2024-03-02..2024-02-29&undated=maybe");
  await expectShown(trama, expected({}));
  await expect(page.getByText("known=2024-02-30")).toBeVisible();
  expect(trama.fragment()).toBe("");
});

test("the strip folds to a line and says the same", async ({ trama, page }) => {
  await trama.open("when=2023-05-01..2024-02-29");
  await strip(page).getByRole("button", { name: "Fold the time strip" }).click();
  await expect(strip(page)).toContainText("May 2023 – Feb 2024");
  await expect(strip(page).getByRole("slider")).toHaveCount(0);
  await strip(page).getByRole("button", { name: "Unfold the time strip" }).press("Enter");
  await expect(strip(page).getByRole("slider")).toHaveCount(3);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("the strip is a line above the status, and unfolds beside the canvas", async ({ trama, page }) => {
    await trama.open("undated=hide");
    await expect(strip(page)).toContainText("As known on 2 Mar 2024");
    await strip(page).getByRole("button", { name: "Unfold the time strip" }).tap();
    const flag = slider(page, "As known on");
    const box = (await flag.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    expect((await page.getByRole("application").boundingBox())!.height).toBeGreaterThan(250);
    await strip(page).getByRole("button", { name: "Step forward" }).tap();
    await expectShown(trama, expected({ undated: "hide", known: "2024-02-29" }));
    await page.getByRole("button", { name: "Remove: As known on 29 February 2024" }).tap();
    await expectShown(trama, expected({ undated: "hide" }));
  });
});
