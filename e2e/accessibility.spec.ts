import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test, type Trama } from "./trama.ts";

async function findings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target.join(" ")) }));
}

const states: Record<string, (trama: Trama) => Promise<void>> = {
  "the overview": (trama) => trama.open(),
  "a lens": (trama) => trama.open("lens=antitrust"),
  "an entity": (trama) => trama.open("select=mistral-ai"),
  "an entity with a fact opened": async (trama) => {
    await trama.open("select=mistral-ai");
    await trama.panel.getByRole("button", { expanded: false }).first().click();
  },
  "a relation that sources disagree on": (trama) => trama.open("select=microsoft:invested_in:mistral-ai"),
  "a relation with its stage": (trama) =>
    trama.open("select=us-competition-authorities:scrutinises:microsoft-investment-in-openai&lang=it"),
  "a selection that the filters hide": (trama) => trama.open("lens=antitrust&select=exor"),
  "an empty view": (trama) => trama.open("lens=antitrust&family=money"),
  "a broken address": (trama) => trama.open("lens=pizza"),
  "the search, open": async (trama) => {
    await trama.open();
    await trama.page.keyboard.press("/");
    await trama.page.keyboard.type("mist");
    await expect(trama.page.getByRole("option").first()).toBeVisible();
  },
  "the export dialog": async (trama) => {
    await trama.open();
    await trama.page.getByRole("button", { name: "Export" }).click();
    await expect(trama.page.getByRole("dialog")).toBeVisible();
  },
  "the questions to start with": async (trama) => {
    await trama.open();
    await trama.page.keyboard.press("/");
    await expect(trama.page.getByRole("option").first()).toBeVisible();
  },
  "what the data are": async (trama) => {
    await trama.open("lang=it");
    await trama.page.getByRole("button", { name: "Informazioni sui dati" }).click();
    await expect(trama.page.getByRole("dialog")).toBeVisible();
  },
  "the shortcuts": async (trama) => {
    await trama.open();
    await trama.page.keyboard.press("?");
    await expect(trama.page.getByRole("dialog")).toBeVisible();
  },
};

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const [name, reach] of Object.entries(states)) {
      test(`axe finds nothing in ${name}`, async ({ trama, page }) => {
        await reach(trama);
        expect(await findings(page)).toEqual([]);
      });
    }
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`a first visit, ${colorScheme}`, () => {
    test.use({ colorScheme, newcomer: true });
    test("axe finds nothing in the hints", async ({ trama, page }) => {
      await trama.open();
      await expect(page.getByRole("complementary", { name: "Hints" })).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("axe finds nothing in what the data are", async ({ trama, page }) => {
    await trama.open();
    await page.getByRole("button", { name: "About this data" }).tap();
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });
  test.describe("for the first time", () => {
    test.use({ newcomer: true });
    test("axe finds nothing in the hints", async ({ trama, page }) => {
      await trama.open();
      await expect(page.getByRole("complementary", { name: "Hints" })).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });
  });
  for (const view of ["", "select=mistral-ai", "select=microsoft:invested_in:mistral-ai"]) {
    test(`axe finds nothing at #${view}`, async ({ trama, page }) => {
      await trama.open(view);
      expect(await findings(page)).toEqual([]);
    });
  }
});

test("axe finds nothing where the graph file is missing", async ({ page }) => {
  await page.route("**/graph.json", (route) => route.fulfill({ status: 404 }));
  await page.goto("./");
  await expect(page.getByRole("heading", { name: "The graph cannot be shown" })).toBeVisible();
  expect(await findings(page)).toEqual([]);
});
