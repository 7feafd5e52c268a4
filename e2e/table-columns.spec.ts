import type { Locator, Page } from "@playwright/test";
import { expectNothingFound, findings } from "./axe.ts";
import { expect, shippedGraph, test } from "./trama.ts";

const grid = (page: Page): Locator => page.getByRole("grid");
const selectedRows = (page: Page): Locator => grid(page).getByRole("row", { selected: true });
const headings = (page: Page): Promise<string[]> =>
  page.getByRole("columnheader").evaluateAll((all) => all.map((heading) => heading.textContent));
const choose = (page: Page, name: RegExp) => page.getByRole("radio", { name }).check({ force: true });
const columnsButton = (page: Page): Locator => page.getByRole("button", { name: /^(?:Columns|Colonne)/ });
const columnsMenu = (page: Page): Locator => page.getByRole("menu");

test("table, sort and columns are in the address, survive a reload, and are undone one by one", async ({
  trama,
  page,
}) => {
  await page.goto("./#show=table");
  await choose(page, /^Entities/);
  expect(trama.fragment()).toBe("#show=table&table=entities");
  const name = page.getByRole("columnheader", { name: "Name" });
  await name.getByRole("button").click();
  await columnsButton(page).click();
  await page.getByRole("menuitemcheckbox", { name: "Facts" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Also called" }).click();
  await page.keyboard.press("Escape");
  const chosen = "#show=table&table=entities&sort=name&columns=name,type,also,relations,disputed";
  expect(trama.fragment()).toBe(chosen);
  await page.reload();
  await expect(name).toHaveAttribute("aria-sort", "ascending");
  expect(await headings(page)).toEqual(["Name", "Type", "Also called", "Relations", "Disputed"]);
  expect(trama.fragment()).toBe(chosen);

  await name.getByRole("button").click();
  expect(trama.fragment()).toContain("sort=-name");
  await choose(page, /^Claims/);
  expect(trama.fragment()).toBe("#show=table&table=claims");
  await page.keyboard.press("ControlOrMeta+z");
  expect(trama.fragment()).toContain("sort=-name");
  await page.keyboard.press("ControlOrMeta+z");
  expect(trama.fragment()).toBe(chosen);
  await expect(name).toHaveAttribute("aria-sort", "ascending");
});

test("columns are chosen by keyboard, the last one stays, and other keys of the page keep out", async ({
  trama,
  page,
}) => {
  await page.goto("./#show=table&columns=from,to");
  await columnsButton(page).focus();
  await page.keyboard.press("Enter");
  await expect(columnsMenu(page)).toBeVisible();
  const from = page.getByRole("menuitemcheckbox", { name: "From" });
  await expect(from).toBeFocused();
  await page.keyboard.press(" ");
  await expect(from).toHaveAttribute("aria-checked", "false");
  expect(await headings(page)).toEqual(["To"]);
  await page.keyboard.press("t");
  await expect(page.getByRole("menuitemcheckbox", { name: "To" })).toBeFocused();
  await page.keyboard.press(" ");
  await expect(page.getByRole("menuitemcheckbox", { name: "To" })).toHaveAttribute("aria-checked", "true");
  expect(trama.fragment()).toBe("#show=table&columns=to");
  await expect(page.getByText("Rows are sorted by a column that is not shown: When.")).toBeVisible();

  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  expect(trama.fragment()).toBe("#show=table");
  await page.keyboard.press("Escape");
  await expect(columnsMenu(page)).toHaveCount(0);
  await expect(columnsButton(page)).toBeFocused();
  expect(await headings(page)).toHaveLength(8);
});

test("beside the canvas and the panel no table scrolls sideways, and what has no room is said", async ({ page }) => {
  for (const table of ["relations", "entities", "claims"]) {
    await page.goto("about:blank");
    await page.goto(`./#show=split&table=${table}&select=microsoft`);
    await expect(page.locator("#panel")).toBeVisible();
    await expect(grid(page)).toBeVisible();
    const beyond = () => grid(page).evaluate((element) => element.scrollWidth - element.clientWidth);
    await expect.poll(beyond).toBeLessThanOrEqual(0);
    const overlapping = await grid(page)
      .locator("[role=gridcell] > *")
      .evaluateAll((all) => {
        const right = (element: Element) => element.getBoundingClientRect().right;
        return all.filter((each) => right(each) > right(each.parentElement ?? each) + 1).length;
      });
    expect(overlapping).toBe(0);
    const bar = columnsButton(page).locator("xpath=../..");
    expect(await bar.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  }
  await expect(columnsButton(page)).toHaveAccessibleName(/^Columns, \d of 7$/);
  await columnsButton(page).click();
  await expect(page.getByText(/^\d columns have no room here/)).toBeVisible();
  await expect(page.getByRole("menuitemcheckbox", { name: "Amount or value" })).toContainText("no room");
  await page.keyboard.press("Escape");
  await page.locator("#panel").getByRole("button", { name: "Close" }).click();
  await choose(page, /^Table$/);
  await expect(columnsButton(page)).toHaveAccessibleName("Columns");
  expect(await headings(page)).toHaveLength(7);
});

test("several entities are picked by their rows, and rows picked elsewhere are marked", async ({ trama, page }) => {
  await page.goto("./#show=table&table=entities&select=microsoft,mistral-ai");
  await expect(selectedRows(page)).toHaveCount(2);
  await expect(grid(page)).toHaveAttribute("aria-multiselectable", "true");
  const microsoft = grid(page).getByRole("gridcell", { name: "Microsoft", exact: true });
  await microsoft.click({ modifiers: ["ControlOrMeta"] });
  await expect(trama.panel).toBeVisible();
  await expect(selectedRows(page)).toHaveText(/^Mistral AI/);

  const rows = grid(page).locator("[data-index]");
  await rows.and(page.locator("[data-index='1']")).click();
  await rows.and(page.locator("[data-index='3']")).click({ modifiers: ["Shift"] });
  await expect(selectedRows(page)).toHaveCount(3);
  await trama.expectPanel("3 entities");
  await expect(grid(page)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press(" ");
  await expect(selectedRows(page)).toHaveCount(4);
  await page.keyboard.press("Shift+ArrowDown");
  await expect(selectedRows(page)).toHaveCount(5);
  await page.keyboard.press(" ");
  await expect(selectedRows(page)).toHaveCount(4);
  await expect(grid(page).locator("[data-active]")).toHaveAttribute("data-index", "5");
  await page.keyboard.press("Enter");
  await expect(selectedRows(page)).toHaveCount(1);
  await expect(trama.panel).toBeVisible();
});

test("Esc lets go of what is picked", async ({ page }) => {
  await page.goto("./#show=table&table=entities&select=microsoft,mistral-ai");
  await expect(selectedRows(page)).toHaveCount(2);
  await grid(page).focus();
  await page.keyboard.press("Escape");
  await expect(selectedRows(page)).toHaveCount(0);
});

test("the table is copied for a spreadsheet, and a row alone", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto("./#show=table&columns=from,relation,to");
  await page.getByRole("button", { name: "Copy the table" }).click();
  const { relations } = shippedGraph();
  await expect(page.getByText(`${relations.length} rows copied`)).toBeVisible();
  const lines = (await clipboard()).split("\n");
  expect(lines[0]).toBe("From\tRelation\tTo");
  expect(lines).toHaveLength(relations.length + 1);
  expect(lines.every((line) => line.split("\t").length === 3)).toBe(true);

  await grid(page).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ControlOrMeta+c");
  await expect(page.getByText("Row copied")).toBeVisible();
  expect(await clipboard()).toBe(lines[2]);
});

test("axe finds nothing with the menu open", async ({ page }) => {
  await page.goto("./#show=split&table=claims&select=exor&columns=says,who,when,amount");
  await columnsButton(page).click();
  await expect(columnsMenu(page)).toBeVisible();
  await expectNothingFound(page);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "it-IT" });

  test("the columns are within reach of a finger", async ({ page }) => {
    await page.goto("./#show=table");
    for (const button of [columnsButton(page), page.getByRole("button", { name: "Copia la tabella" })]) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      await expect(button).toBeInViewport({ ratio: 1 });
    }
    await columnsButton(page).tap();
    const status = page.getByRole("menuitemcheckbox", { name: "Stato" });
    expect((await status.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await status.tap();
    await expect(status).toHaveAttribute("aria-checked", "false");
    await expect(columnsMenu(page)).toBeInViewport({ ratio: 1 });
    expect(await findings(page)).toEqual([]);
  });
});
