import type { Page } from "@playwright/test";
import { expect, test } from "./trama.ts";

const OPENAI = "Microsoft's investment in OpenAI";
const MISTRAL = "Microsoft's investment in Mistral AI";
const PARTNERSHIP = "Microsoft–Mistral AI partnership";

/** What each authority is reported to have reached on a deal, under its jurisdiction: as the two articles say, and no further. */
async function column(page: Page, deal: string): Promise<Record<string, string[]>> {
  return page.getByRole("table").evaluate((table, name) => {
    const text = (element: Element | undefined) => element?.textContent.trim() ?? "";
    const heads = [...table.querySelectorAll("thead th")].map(text);
    const at = heads.indexOf(name);
    const found: Record<string, string[]> = {};
    for (const body of table.querySelectorAll("tbody")) {
      const [group, ...rows] = [...body.querySelectorAll("tr")];
      for (const row of rows) {
        const cells = [...row.children].map(text);
        if (!(cells[at] ?? "").includes("nothing reported"))
          (found[text(group)] ??= []).push(`${cells[0]}: ${cells[at]}`);
      }
    }
    return found;
  }, deal);
}

async function openLens(page: Page, view = ""): Promise<void> {
  await page.goto(`./#${view}analysis=scrutiny`);
  await expect(page.getByRole("table")).toBeVisible();
}

test("the United States, the European Union and the United Kingdom examine the investment in OpenAI", async ({
  page,
}) => {
  await openLens(page);
  expect(await column(page, OPENAI)).toEqual({
    "European Union": ["European Union: Attention", "EU competition authorities: Under review"],
    "United States": ["US competition authorities: Under review"],
    Europe: ["European antitrust regulators: Attention"],
    "United Kingdom": ["UK competition authorities: Under review"],
    "Jurisdiction not given": ["Authorities (jurisdiction not given): Under review"],
  });
});

test("on Mistral AI only European bodies are named, and none has begun a review", async ({ page }) => {
  await openLens(page);
  expect(await column(page, MISTRAL)).toEqual({
    "European Union": ["European Commission: Announced", "Brussels regulators: Attention"],
    "Jurisdiction not given": ["Regulators cited by the European Commission: Announced"],
  });
  expect(await column(page, PARTNERSHIP)).toEqual({
    "European Union": [
      "European Union: Attention",
      "EU institutions: Attention",
      "European Parliament: Called for, alleged",
    ],
  });
});

/** The stops of a deal's track that are said to be anything but silent. */
const stops = (page: Page, deal: string) =>
  page
    .getByRole("article", { name: deal, exact: true })
    .locator("ol > li:not([data-reached=silent]) .visually-hidden")
    .allTextContents();

test("each deal's track fills what is reported, and leaves earlier stops hollow", async ({ page }) => {
  await openLens(page);
  expect(await stops(page, OPENAI)).toEqual(["Under review: reported"]);
  expect(await stops(page, MISTRAL)).toEqual(["Announced: reported"]);
  expect(await stops(page, PARTNERSHIP)).toEqual(["Called for: foreseen, not reported as begun"]);
  expect(await stops(page, "Microsoft")).toEqual(["Announced: reported"]);
  for (const deal of [OPENAI, MISTRAL, PARTNERSHIP]) {
    const card = page.getByRole("article", { name: deal, exact: true });
    await expect(card.locator("ol > li")).toHaveCount(5);
    await expect(card.getByText("Decision", { exact: true })).toHaveCount(1);
  }
});

test("each step is cited: how surely, who, where and when", async ({ page }) => {
  await openLens(page);
  const openai = page.getByRole("article", { name: OPENAI, exact: true });
  await expect(openai).toContainText("Parties: Microsoft, OpenAI");
  await expect(openai).toContainText("Stated, The article · Guerre di Rete, 2 Mar 2024, ¶ 29, s. 1 · undated");
  await expect(openai.getByRole("link", { name: /Guerre di Rete/ }).first()).toHaveAttribute("href", /^https:/);
  const partnership = page.getByRole("article", { name: PARTNERSHIP, exact: true });
  await expect(partnership).toContainText("Parties: Microsoft, Mistral AI");
  await expect(partnership).toContainText("Alleged, unnamed British news agency · Outlet not named, Feb 2024, ¶ 17");
  await expect(partnership).toContainText("about 27 Feb 2024");
  await expect(partnership).toContainText("Attention is less than a stage");
  const mistral = page.getByRole("article", { name: MISTRAL, exact: true });
  await expect(mistral).toContainText("Announced, hypothesised");
});

test("whoever asks for canvas or table has it in place of the lens", async ({ page, trama }) => {
  await openLens(page);
  const shows = page.getByRole("group", { name: "Show as" });
  await expect(shows.getByRole("radio", { checked: true })).toHaveCount(0);
  await shows.getByRole("radio", { name: "Canvas" }).check({ force: true });
  await trama.drawn();
  await expect(page.getByRole("heading", { name: "Competition scrutiny" })).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Competition scrutiny" })).toBeVisible();
  await page.keyboard.press("t");
  await expect(page.getByRole("grid")).toBeVisible();
});

test("what is brought into view scrolls what is read, never the page", async ({ page }) => {
  await openLens(page);
  const last = page.getByRole("article").last();
  await last.evaluate((card) => card.scrollIntoView());
  await expect(last).toBeInViewport();
  const frame = page.getByRole("contentinfo").locator("..");
  expect(await frame.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  expect((await page.getByRole("contentinfo").boundingBox())?.y).toBeGreaterThan(800);
});

test("a cell leads to its relation, beside the table; the rail's filters hold here too, and what they hide is counted", async ({
  trama,
  page,
}) => {
  await openLens(page);
  await expect(page.getByText("Follows the filters: 16 relations shown, 0 hidden.")).toBeVisible();
  await page.getByRole("table").getByRole("link", { name: "Called for, alleged" }).click();
  await trama.expectPanel("The European Parliament asks for an inquiry into the Microsoft–Mistral AI partnership");
  await expect(page.getByRole("table")).toBeVisible();
  await openLens(page, "article=gelo-mistral&");
  await expect(page.getByText("Follows the filters: 7 relations shown, 9 hidden.")).toBeVisible();
  expect(await column(page, OPENAI)).toEqual({
    "European Union": ["EU competition authorities: Under review"],
    "United Kingdom": ["UK competition authorities: Under review"],
    "United States": ["US competition authorities: Under review"],
  });
  await page.goto("./#family=money&analysis=scrutiny");
  await expect(page.getByText("The filters show no scrutiny: 16 relations are hidden.")).toBeVisible();
});

test("an authority's panel says its jurisdiction, and an unnamed one has none", async ({ trama }) => {
  await trama.open("select=us-competition-authorities");
  await expect(trama.panel.getByText("Jurisdiction: United States")).toBeVisible();
  await trama.open("select=authorities-in-charge-jurisdiction-not-given");
  await trama.expectPanel("Authorities (jurisdiction not given)");
  await expect(trama.panel.getByText("Jurisdiction: ")).toHaveCount(0);
});

test("the table has headers for rows, columns and jurisdictions", async ({ page }) => {
  await openLens(page);
  const table = page.getByRole("table", { name: "Deals and authorities" });
  await expect(table.getByRole("columnheader")).toHaveCount(6);
  await expect(table.locator("th[scope=rowgroup]")).toHaveText([
    "European Union",
    "United States",
    "Europe",
    "United Kingdom",
    "Jurisdiction not given",
  ]);
  await expect(table.locator("tbody th[scope=row]")).toHaveCount(11);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "it-IT" });
  test("the table scrolls by itself, in Italian", async ({ page }) => {
    await openLens(page);
    await expect(page.getByRole("heading", { name: "Esame antitrust" })).toBeVisible();
    await expect(page.getByRole("table")).toContainText("Stati Uniti");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    const region = page.getByRole("region", { name: "Accordi e autorità" });
    expect(await region.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
  });
});
