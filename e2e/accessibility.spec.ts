import { expectNothingFound, findings } from "./axe.ts";
import { evidenceStates } from "./evidence-states.ts";
import { fileStates } from "./file-states.ts";
import { expect, test, type Trama } from "./trama.ts";

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
  "a family unfolded, some of its types ticked": (trama) => trama.open("type=invested_in,makes&lone=fade"),
  "all chips and the trail": async (trama) => {
    const filters =
      "text=m&focus=microsoft&hops=3&keep=microsoft,openai,exor&expand=openai&collapse=exor&hide=amazon&family=money," +
      "products&type=invested_in,makes&entity=company,product&status=stated,announced&source=microsoft" +
      "&article=gelo-mistral&origins=2&disputed=1";
    await trama.open(`${filters}&select=openai`);
    await trama.page.goto(`./#${filters}&select=microsoft`);
    await expect(trama.page.getByRole("navigation", { name: "Trail" })).toBeVisible();
    await expect(trama.page.getByRole("button", { name: "Clear all" })).toBeVisible();
  },
  "both clocks": (trama) => trama.open("when=2023-05-01..2024-02-20&undated=hide&known=2024-02-29"),
  "a relation not known yet": async (trama) => {
    await trama.open("known=2024-02-28&select=microsoft:invested_in:mistral-ai");
    await expect(trama.panel).toContainText("Nothing says so yet");
  },
  "a broken address": (trama) => trama.open("lens=pizza"),
  "a step of a story": async (trama) => {
    await trama.open("story=microsoft-mistral&step=4");
    await trama.expectPanel("What Microsoft got");
  },
  "a step of a story that one has moved away from": async (trama) => {
    await trama.open("story=microsoft-mistral&step=2&select=openai");
    await expect(trama.panel).toContainText("You have moved away");
  },
  "what is selected beside a story": async (trama) => {
    await trama.open("story=microsoft-mistral&step=2&select=openai&aside=1");
    await trama.expectPanel("OpenAI");
  },
  "the stories": async (trama) => {
    await trama.open("analysis=story");
    await trama.expectPanel("Stories");
  },
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
  "the palette": async (trama) => {
    await trama.open("select=exor");
    await trama.page.keyboard.press("Control+k");
    await expect(trama.page.getByRole("option").first()).toBeVisible();
  },
  "the menu of an entity": async (trama) => {
    await trama.open();
    await trama.page.getByRole("application").focus();
    await trama.page.keyboard.press("m");
    await expect(trama.page.getByRole("menu")).toBeVisible();
  },
  "several entities": (trama) => trama.open("select=microsoft,openai,exor"),
  "a neighbourhood with its distance": (trama) => trama.open("focus=exor&select=exor"),
  "the shortcuts": async (trama) => {
    await trama.open();
    await trama.page.keyboard.press("?");
    await expect(trama.page.getByRole("dialog")).toBeVisible();
  },
  "paths between two": async (trama) => {
    await trama.open("analysis=paths&ends=exor,european-commission");
    await expect(trama.panel.getByRole("heading", { name: "5 paths" })).toBeVisible();
  },
  "paths, an end being chosen": async (trama) => {
    await trama.open("analysis=paths&ends=exor");
    await trama.panel.getByRole("combobox", { name: "To" }).fill("euro");
    await expect(trama.panel.getByRole("option").first()).toBeVisible();
  },
  "paths that the filters hide": async (trama) => {
    await trama.open("analysis=paths&ends=exor,european-commission&lens=antitrust");
    await expect(trama.panel.getByRole("heading", { name: "Not connected" })).toBeVisible();
  },
  "a tree between several": async (trama) => {
    await trama.open("analysis=paths&ends=exor,european-commission,elon-musk,cedric-o");
    await expect(trama.panel.getByRole("heading", { name: "One connection" })).toBeVisible();
  },
  "who matters, nodes sized and coloured": async (trama) => {
    await trama.open("analysis=matters&metric=betweenness&size=betweenness&colour=pagerank");
    await expect(trama.panel.getByRole("row").nth(1)).toBeVisible();
    await expect(trama.page.getByRole("complementary", { name: "What nodes say" })).toContainText("Colour");
  },
  "communities, one of them unfolded": async (trama) => {
    await trama.open("analysis=matters&metric=community&colour=community&groups=1&scope=view&lang=it");
    await trama.panel.locator("summary").first().click();
  },
  "measures in the table": async (trama) => {
    await trama.page.goto("./#show=table&table=entities&columns=name,degree,community&lens=antitrust&scope=view");
    await expect(trama.page.getByRole("grid").getByRole("row").nth(1)).toBeVisible();
  },
  ...fileStates,
  ...evidenceStates,
};

for (const [name, reach] of Object.entries(states)) {
  test(`axe finds nothing in ${name}: light, dark, in forced colours`, async ({ trama, page }) => {
    await reach(trama);
    await expectNothingFound(page);
  });
}

const everywhere = [
  "the overview",
  "an entity",
  "a relation that sources disagree on",
  "all chips and the trail",
  "several entities",
  "the palette",
] as const;

test.describe("at 200 %", () => {
  // A window that is zoomed to twice its size has half the pixels to lay out in.
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });
  // The trail has no room there.
  for (const name of everywhere.filter((each) => each !== "all chips and the trail")) {
    test(`axe finds nothing in ${name}, and nothing is cut off sideways`, async ({ trama, page }) => {
      await states[name]!(trama);
      expect(await findings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    });
  }
});

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

  test("axe finds nothing in the sheet of filters, a family unfolded", async ({ trama, page }) => {
    await trama.open("type=invested_in&text=m");
    await page.getByRole("button", { name: "Filters", exact: true }).tap();
    await expect(page.getByRole("dialog").getByRole("searchbox")).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });
});

test("axe finds nothing where the graph file is missing", async ({ page }) => {
  await page.route("**/graph.json", (route) => route.fulfill({ status: 404 }));
  await page.goto("./");
  await expect(page.getByRole("heading", { name: "The graph cannot be shown" })).toBeVisible();
  expect(await findings(page)).toEqual([]);
});
