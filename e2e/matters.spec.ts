import type { Locator, Page } from "@playwright/test";
import { exportAs, textOf } from "./files.ts";
import { expect, shippedGraph, test, type Trama } from "./trama.ts";

const metric = (page: Page, name: string) => page.getByRole("radio", { name, exact: true });
const chooseMetric = (page: Page, name: string) => metric(page, name).check({ force: true });
const ranking = (page: Page): Locator => page.locator("#panel table");
const rows = (page: Page): Locator => ranking(page).locator("tbody tr");
const says = (page: Page): Locator => page.getByRole("complementary", { name: "What nodes say" });
const figures = async (page: Page): Promise<number[]> => {
  const texts = await rows(page).locator("td:last-child").allTextContents();
  return texts.map((text) => Number(text.replace(/[%,]/g, "")));
};
const descending = (numbers: readonly number[]) => [...numbers].sort((a, b) => b - a);

/** How many others each entity is linked to, by the graph file alone. */
function neighbours(): { name: string; count: number }[] {
  const { relations, entities } = shippedGraph();
  const near = new Map<string, Set<string>>(entities.map(({ id }) => [id, new Set()]));
  for (const { id, object } of relations) {
    const subject = id.slice(0, id.indexOf(":"));
    if (subject === object) continue;
    near.get(subject)?.add(object);
    near.get(object)?.add(subject);
  }
  return entities
    .map(({ id, label }) => ({ name: label.en, count: near.get(id)?.size ?? 0 }))
    .sort((a, b) => b.count - a.count);
}

test("who matters is asked from the menu: neighbours first, exactly, with what they are measured on", async ({
  trama,
  page,
}) => {
  await trama.open();
  await page.getByRole("button", { name: "Analysis" }).click();
  await page
    .getByRole("menuitemcheckbox", { name: "Who matters" })
    .or(page.getByRole("menuitem", { name: "Who matters" }))
    .click();
  await trama.expectPanel("Who matters");
  expect(trama.fragment()).toBe("#analysis=matters");
  const expected = neighbours();
  await expect(rows(page)).toHaveCount(25);
  expect(await figures(page)).toEqual(expected.slice(0, 25).map(({ count }) => count));
  await expect(rows(page).first()).toContainText(expected[0]!.name);
  await expect(rows(page).nth(1)).toContainText(expected[1]!.name);
  await expect(trama.panel).toContainText("On the whole graph: 97 entities, 150 links.");
  await page.getByRole("button", { name: "Show 72 more" }).click();
  await expect(rows(page)).toHaveCount(97);
});

for (const [name, top, figure] of [
  ["Betweenness", "Mistral AI", "55.3%"],
  ["PageRank", "Mistral AI", "10.35%"],
  ["Closeness", "Mistral AI", "0.526"],
] as const) {
  test(`${name} ranks ${top} first, and all others below`, async ({ trama, page }) => {
    await trama.open("analysis=matters");
    await chooseMetric(page, name);
    await expect(rows(page).first()).toContainText(top);
    await expect(rows(page).first()).toContainText(figure);
    const found = await figures(page);
    expect(found).toEqual(descending(found));
    await expect(ranking(page).getByRole("columnheader", { name })).toHaveAttribute("aria-sort", "descending");
  });
}

test("the list is sorted by name, the other way round, and leads to an entity and back", async ({ trama, page }) => {
  await trama.open("analysis=matters&metric=pagerank");
  await ranking(page).getByRole("button", { name: "PageRank" }).click();
  const rising = await figures(page);
  expect(rising).toEqual(descending(rising).reverse());
  await ranking(page).getByRole("button", { name: "Name" }).click();
  const names = await rows(page).getByRole("link").allTextContents();
  expect(names).toEqual(names.toSorted(new Intl.Collator("en", { numeric: true }).compare));
  await ranking(page).getByRole("button", { name: "PageRank" }).click();
  await rows(page).first().getByRole("link").click();
  await trama.expectPanel("Mistral AI");
  await page.getByRole("link", { name: "Who matters" }).click();
  await trama.expectPanel("Who matters");
  await expect(metric(page, "PageRank")).toBeChecked();
});

test("size and colour by a measure say so, are in the address and in pictures, and are undone", async ({
  trama,
  page,
}) => {
  await trama.open("analysis=matters&metric=betweenness");
  await page.getByRole("checkbox", { name: "Size nodes by this" }).check({ force: true });
  await expect(says(page)).toContainText("Size: Betweenness, the whole graph, 0% to 55.3%");
  await chooseMetric(page, "PageRank");
  await page.getByRole("checkbox", { name: "Colour nodes by this" }).check({ force: true });
  await expect(says(page)).toContainText("Colour: PageRank, the whole graph");
  await expect(says(page).getByRole("listitem")).toHaveCount(5);
  expect(trama.fragment()).toBe("#analysis=matters&metric=pagerank&size=betweenness&colour=pagerank");
  const svg = await textOf(await exportAs(page, "SVG"));
  expect(svg).toContain("Size: Betweenness, the whole graph");
  expect(svg).toContain("Colour: PageRank, the whole graph");
  expect(svg).toContain("#4A2A8C");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(says(page)).not.toContainText("Colour");
  await says(page)
    .getByRole("button", { name: /^Stop: Size/ })
    .click();
  await expect(says(page)).toHaveCount(0);
  expect(trama.fragment()).toBe("#analysis=matters&metric=pagerank");
});

test("a measure of the view says so, and follows the filters", async ({ trama, page }) => {
  await trama.open("analysis=matters&size=degree");
  await expect(says(page)).toContainText("the whole graph, 1 to 36");
  await page.getByRole("radio", { name: "This view" }).check({ force: true });
  await page.locator("header").getByRole("radio", { name: "Antitrust" }).check({ force: true });
  await expect(trama.panel).toContainText(/On this view only: \d+ entities, \d+ links/);
  await expect(trama.panel).not.toContainText("97 entities");
  await expect(says(page)).toContainText("Size: Neighbours, this view");
  expect(trama.fragment()).toContain("scope=view&size=degree");
});

test("communities stand apart in frames, and go back where they were", async ({ trama, page }) => {
  await trama.open("analysis=matters&metric=community");
  await expect(trama.panel).toContainText("10 communities");
  const before = await trama.inPlane();
  await page.getByRole("checkbox", { name: "Group the graph by community" }).check({ force: true });
  await expect(says(page)).toContainText("Frames: communities, the whole graph");
  await expect.poll(async () => JSON.stringify(await trama.inPlane()) === JSON.stringify(before)).toBe(false);
  await trama.still();
  await trama.panel.getByText("Mistral AI and 15 more").click();
  await trama.panel.getByRole("link", { name: "Choose all of community 1" }).click();
  await trama.expectPanel("16 entities");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(says(page)).toHaveCount(0);
  await expect.poll(async () => JSON.stringify(await trama.inPlane())).toBe(JSON.stringify(before));
});

test("all of it is there after a reload", async ({ trama, page }) => {
  const address = "analysis=matters&metric=community&size=closeness&colour=community&groups=1";
  await trama.openAfresh(address);
  await expect(says(page)).toContainText("Size: Closeness");
  await expect(says(page)).toContainText("Colour: Communities");
  await expect(says(page)).toContainText("Frames: communities");
  await expect(page.getByRole("checkbox", { name: "Group the graph by community" })).toBeChecked();
  expect(trama.fragment()).toBe(`#${address}`);
});

test("the table has the measures as columns, sorted by them, each said to be of the whole graph", async ({ page }) => {
  await page.goto("./#show=table&table=entities&columns=name,betweenness,community&sort=-betweenness");
  const cells = page.getByRole("grid").getByRole("row");
  await expect(cells.nth(1)).toContainText("Mistral AI");
  await expect(cells.nth(1)).toContainText("55.3%");
  await expect(cells.nth(2)).toContainText("Microsoft");
  await expect(cells.nth(2)).toContainText("27%");
  await expect(page.getByRole("region", { name: "Table" })).toContainText(
    "Measures in the table are of the whole graph.",
  );
  await page.getByRole("button", { name: /^Columns/ }).click();
  await page.getByRole("menuitemcheckbox", { name: "Closeness" }).click();
  await page.keyboard.press("Escape");
  await expect(cells.nth(1)).toContainText("0.526");
});

test("by keyboard alone: another measure, its size, an entity", async ({ trama, page }) => {
  await trama.open("analysis=matters");
  await metric(page, "Neighbours").focus();
  await page.keyboard.press("ArrowDown");
  await expect(metric(page, "Betweenness")).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(says(page)).toContainText("Size: Betweenness");
  await rows(page).first().getByRole("link").focus();
  await page.keyboard.press("Enter");
  await trama.expectPanel("Mistral AI");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "it-IT" });
  test("it is a sheet over the picture, in Italian", async ({ trama, page }) => {
    await trama.open("analysis=matters&metric=betweenness&size=betweenness");
    await trama.expectPanel("Chi conta");
    await expect(rows(page).first()).toContainText("55,3%");
    await expect(page.getByRole("complementary", { name: "Che cosa dicono i nodi" })).toContainText(
      "Dimensione: Intermediazione, tutto il grafo, da 0% a 55,3%",
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});

/** A graph with many links, as another program would write it: each entity is linked to some far and near ones. */
function largeGraph(entities: number, each: number): string {
  const nodes = Object.fromEntries(Array.from({ length: entities }, (_, node) => [`n${node}`, { label: `N ${node}` }]));
  const edges = Array.from({ length: entities * each }, (_, edge) => {
    const node = Math.floor(edge / each);
    const other = (node * 31 + (edge % each) * 977 + 1) % entities;
    return { source: `n${node}`, target: `n${other === node ? (node + 1) % entities : other}` };
  });
  return JSON.stringify({ graph: { directed: true, nodes, edges } });
}

async function openLarge({ page }: Trama): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Control+o")]);
  const buffer = Buffer.from(largeGraph(10_000, 4));
  await chooser.setFiles([{ name: "large.jgf", mimeType: "text/plain", buffer }]);
  await expect(page.getByRole("region", { name: "What is shown" })).toContainText("10,000 entities", {
    timeout: 60_000,
  });
}

test("a measure of a large graph is cancelled at once and taken again; paths are estimated, and it says so", async ({
  trama,
  page,
}) => {
  test.setTimeout(180_000);
  await trama.open();
  await openLarge(trama);
  await page.getByRole("button", { name: "Analysis" }).click();
  await page
    .getByRole("menuitemcheckbox", { name: "Who matters" })
    .or(page.getByRole("menuitem", { name: "Who matters" }))
    .click();
  await chooseMetric(page, "Closeness");
  await expect(trama.panel.getByRole("progressbar")).toBeVisible();
  await trama.panel.getByRole("button", { name: "Cancel" }).click();
  await expect(trama.panel).toContainText("Closeness: measuring was cancelled.");
  await expect(ranking(page)).toHaveCount(0);
  await chooseMetric(page, "Betweenness");
  await expect(trama.panel).toContainText("Estimated from the paths of 500 entities out of 10,000", {
    timeout: 60_000,
  });
  await expect(rows(page)).toHaveCount(25);
  await chooseMetric(page, "Closeness");
  await expect(trama.panel.getByRole("button", { name: "Measure", exact: true })).toBeVisible();
});
