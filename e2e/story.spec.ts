import type { Page } from "@playwright/test";
import { expect, shippedGraph, test, type Trama } from "./trama.ts";

const STORY = "story=microsoft-mistral";

const [told] = shippedGraph().stories;
if (told === undefined) throw new Error("The shipped graph tells no story");
const { steps } = told;

/** What the story's steps are called, and how many relations and entities each shows. */
const titles = [
  ["What was announced", 19, 10],
  ["Who Mistral AI is", 15, 11],
  ["The money of the first year", 12, 10],
  ["What Microsoft got", 10, 5],
  ["Paris, Brussels and a law", 10, 9],
  ["Who looks at the deal, and how closely", 12, 10],
  ["The precedent, OpenAI", 13, 10],
  ["What is open", 17, 11],
] as const;

const titleOf = (step: number) => titles[step - 1]?.[0] ?? "";

async function expectStep(trama: Trama, step: number): Promise<void> {
  const [title, relations = 0, entities = 0] = titles[step - 1] ?? [];
  await trama.expectPanel(title ?? "");
  await expect(trama.panel).toContainText(`Step ${step} of ${titles.length}`);
  await expect(trama.panel).toContainText(`${relations} relations · ${entities} entities`);
  await expect.poll(async () => (await trama.counts())[0]).toBe(relations);
  await expect.poll(async () => (await trama.drawnRelations()).length).toBe(relations);
}

/** What the words of a step lead to, each on the canvas. */
async function expectLinksShown({ page }: Trama, step: number): Promise<void> {
  const links = [...(steps[step - 1]?.text.en ?? "").matchAll(/\]\(([^)]+)\)/g)].map(([, id]) => id ?? "");
  expect(links.length).toBeGreaterThan(0);
  const drawn = await page.evaluate(() => {
    const element = [...document.querySelectorAll<HTMLElement>("main *")].find((each) => each._cyreg?.cy);
    const drawing = element?._cyreg?.cy;
    return [...(drawing?.nodes() ?? []), ...(drawing?.edges() ?? [])].map((each) => each.id());
  });
  for (const id of links) expect(drawn).toContain(id);
}

const openPalette = async (page: Page) => {
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox").last()).toBeFocused();
};

test("the whole story is read with the keyboard alone", async ({ trama, page }) => {
  await trama.open();
  await openPalette(page);
  await page.keyboard.type("story");
  await page.getByRole("option", { name: "Story", exact: true }).waitFor();
  await page.keyboard.press("Enter");
  for (let step = 1; step <= titles.length; step++) {
    if (step > 1) await page.keyboard.press("ArrowRight");
    await expectStep(trama, step);
    await expectLinksShown(trama, step);
    await expect(page).toHaveTitle(new RegExp(titleOf(step)));
    expect(trama.fragment()).toContain(STORY);
  }
  // The last step is the last.
  await page.keyboard.press("ArrowRight");
  await expectStep(trama, titles.length);
  await page.keyboard.press("ArrowLeft");
  await expectStep(trama, titles.length - 1);
  await page.keyboard.press("Home");
  await expectStep(trama, 1);
  await page.keyboard.press("End");
  await expectStep(trama, titles.length);
  // Leaving keeps what is shown; undo takes that back.
  await page.keyboard.press("Escape");
  await expect(trama.panel).toHaveCount(0);
  expect(trama.fragment()).toBe("#disputed=1");
  await page.keyboard.press("Control+z");
  await expectStep(trama, titles.length);
});

test("the first step tells where each of its claims can be read", async ({ trama }) => {
  await trama.open(STORY);
  const sources = trama.panel.getByRole("list").first().getByRole("listitem");
  await expect(sources).toHaveCount(8);
  await expect(sources.first()).toContainText("Outlet not named, Feb 2024 · ¶ 4");
  await expect(sources.last()).toContainText("Guerre di Rete, 2 Mar 2024 · ¶ 27");
  await expect(sources.last().getByRole("link")).toHaveAttribute("href", /^https:/);
});

test("a step is found again after a reload, by Back and Forward, and in Italian", async ({ trama, page }) => {
  await trama.open(STORY);
  await expectStep(trama, 1);
  await trama.panel.getByRole("button", { name: "Next" }).click();
  await trama.panel.getByRole("button", { name: "Next" }).click();
  await expectStep(trama, 3);
  await page.reload();
  await trama.drawn();
  await expectStep(trama, 3);
  await page.goBack();
  await expectStep(trama, 2);
  await page.goBack();
  await expectStep(trama, 1);
  await page.goForward();
  await expectStep(trama, 2);
  await page.getByRole("button", { name: /Switch to/ }).click();
  await trama.expectPanel(steps[1]?.title.it ?? "");
  await expect(trama.panel).toContainText("Tappa 2 di 8");
  await page.keyboard.press("ArrowRight");
  await trama.expectPanel(steps[2]?.title.it ?? "");
  expect(trama.fragment()).toContain("lang=it");
});

test("what one selects stands out beside the story, has the panel when asked to, and gives it back", async ({
  trama,
  page,
}) => {
  await trama.open(`${STORY}&step=4`);
  await expect(trama.panel).toContainText("Selected: Microsoft invests in Mistral AI");
  await trama.panel.getByRole("link", { name: "taking over" }).click();
  await trama.expectPanel(titleOf(4));
  await expect(trama.panel).toContainText("Selected: Microsoft takes over Mistral AI");
  await trama.panel.getByRole("button", { name: "Open in panel" }).click();
  await trama.expectPanel("Microsoft takes over Mistral AI");
  await trama.panel.getByRole("link", { name: "Story" }).click();
  await trama.expectPanel(titleOf(4));
  await trama.panel.getByRole("button", { name: "Open in panel" }).click();
  await trama.expectPanel("Microsoft takes over Mistral AI");
  // Esc closes one thing at a time.
  await page.keyboard.press("Escape");
  await trama.expectPanel(titleOf(4));
  await trama.panel.getByRole("button", { name: "Back to the step" }).click();
  await expect(trama.panel).toContainText("Selected: Microsoft invests in Mistral AI");
  await expect(trama.panel.getByRole("button", { name: "Back to the step" })).toHaveCount(0);
});

test("who filters away from a step is told so, also after a reload, and led back", async ({ trama, page }) => {
  await trama.open(`${STORY}&step=2`);
  await expectStep(trama, 2);
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(trama.panel).toContainText("You have moved away from this step.");
  await expect.poll(async () => (await trama.counts())[1]).toBe(0);
  await page.reload();
  await trama.drawn();
  await expect(trama.panel).toContainText("You have moved away from this step.");
  expect((await trama.counts())[1]).toBe(0);
  await trama.panel.getByRole("button", { name: "Back to the step" }).click();
  await expectStep(trama, 2);
  await expect(trama.panel).not.toContainText("You have moved away");
});

test("the arrow keys stay with what has them: the canvas, a field, the lenses", async ({ trama, page }) => {
  await trama.open(`${STORY}&step=2`);
  await expectStep(trama, 2);
  await page.getByRole("application").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("/");
  await page.keyboard.type("x");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Home");
  await page.keyboard.press("Escape");
  await expectStep(trama, 2);
  // A lens is chosen by the arrows, and that leads away from the step, not on to the next.
  await trama.lens("All").focus();
  await page.keyboard.press("ArrowRight");
  await expect(trama.panel).toContainText("You have moved away from this step.");
  await trama.expectPanel(titleOf(2));
});

test("the help lists the keys of a story", async ({ trama, page }) => {
  await trama.open();
  await page.keyboard.press("?");
  const rows = page.getByRole("dialog").locator("section", { has: page.getByRole("heading", { name: "Story" }) });
  for (const what of ["Next step", "Previous step", "First step", "Last step"]) {
    await expect(rows.getByText(`${what} of the story`)).toBeVisible();
  }
});

test("about this data leads to the story", async ({ trama, page }) => {
  await trama.open();
  await page.getByRole("button", { name: "About this data" }).click();
  await page
    .getByRole("dialog")
    .getByRole("link", { name: /^Read the story: The Microsoft–Mistral case/ })
    .click();
  await expectStep(trama, 1);
});

test.describe("a newcomer", () => {
  test.use({ newcomer: true });
  test("is offered the story by the last hint", async ({ trama, page }) => {
    await trama.open();
    const hints = page.getByRole("complementary", { name: "Hints" });
    await hints.getByRole("button", { name: "Next" }).click();
    await hints.getByRole("button", { name: "Next" }).click();
    await hints.getByRole("button", { name: told.title.en }).click();
    await expectStep(trama, 1);
    await expect(hints).toHaveCount(0);
  });
});

test.describe("with less motion", () => {
  test.use({ reducedMotion: "reduce" });
  test("a step is there at once", async ({ trama, page }) => {
    await trama.open(STORY);
    await expectStep(trama, 1);
    await page.keyboard.press("ArrowRight");
    await expectStep(trama, 2);
    const places = await trama.inPlane();
    await trama.still();
    expect(await trama.inPlane()).toEqual(places);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("the story is read by touch", async ({ trama, page }) => {
    await trama.open();
    await page.getByRole("navigation", { name: "Sections" }).getByRole("button", { name: "Analysis" }).tap();
    await page
      .getByRole("menuitemcheckbox", { name: "Story" })
      .or(page.getByRole("menuitem", { name: "Story" }))
      .tap();
    for (let step = 1; step <= titles.length; step++) {
      if (step > 1) await trama.panel.getByRole("button", { name: "Next" }).tap();
      await trama.expectPanel(titleOf(step));
      await expect.poll(async () => (await trama.counts())[0]).toBe(titles[step - 1]?.[1]);
    }
    await trama.panel.getByRole("button", { name: "Close" }).tap();
    await expect(trama.panel).toHaveCount(0);
  });
});
