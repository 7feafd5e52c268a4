import { expect, shippedGraph, test } from "./trama.ts";

const scrutiny = {
  en: "Who scrutinises Microsoft's investment in OpenAI?",
  it: "Chi esamina l'investimento di Microsoft in OpenAI?",
};

test.describe("a newcomer", () => {
  test.use({ newcomer: true });

  test("is given three hints, one at a time; dismissed, they do not come back", async ({ trama, page }) => {
    await trama.open();
    const hints = page.getByRole("complementary", { name: "Hints" });
    await expect(hints).toContainText("1 of 3");
    await hints.getByRole("button", { name: "Next" }).click();
    await expect(hints).toContainText("2 of 3");
    await hints.getByRole("button", { name: "Next" }).click();
    await expect(hints).toContainText(scrutiny.en);
    await hints.getByRole("button", { name: "Dismiss the hints" }).click();
    await expect(hints).toHaveCount(0);
    await page.reload();
    await trama.drawn();
    await expect(hints).toHaveCount(0);
  });

  test("gets them again as long as they are not dismissed", async ({ trama, page }) => {
    await trama.open();
    await page.reload();
    await expect(page.getByRole("complementary", { name: "Hints" })).toContainText("1 of 3");
  });

  test("asks the question of the last hint: it opens the panel and a picture of the answer", async ({
    trama,
    page,
  }) => {
    await trama.open();
    const hints = page.getByRole("complementary", { name: "Hints" });
    await hints.getByRole("button", { name: "Next" }).click();
    await hints.getByRole("button", { name: "Next" }).click();
    await hints.getByRole("button", { name: scrutiny.en }).click();
    await trama.expectPanel("Microsoft's investment in OpenAI");
    await expect(hints).toHaveCount(0);
    const scrutinising = shippedGraph().relations.filter(
      ({ type, object }) => type === "scrutinises" && object === "microsoft-investment-in-openai",
    );
    const drawn = await trama.drawnRelations();
    for (const { id } of scrutinising) expect(drawn).toContain(id);
    expect(drawn.length).toBeLessThan(20);
    await page.goBack();
    await trama.still();
    expect((await trama.counts())[1]).toBe(0);
  });

  test("who follows a link to a part of the graph is not stopped by hints", async ({ trama, page }) => {
    await trama.open("select=exor");
    await trama.expectPanel("Exor");
    await expect(page.getByRole("complementary", { name: "Hints" })).toHaveCount(0);
  });

  test("in a browser that keeps nothing the hints can be dismissed all the same", async ({ trama, page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      }),
    );
    await trama.open();
    const hints = page.getByRole("complementary", { name: "Hints" });
    await hints.getByRole("button", { name: "Dismiss the hints" }).click();
    await expect(hints).toHaveCount(0);
  });
});

test("the empty search offers questions; with the keyboard alone one opens the view that answers it", async ({
  trama,
  page,
}) => {
  await trama.open("lang=it");
  await page.keyboard.press("/");
  await expect(page.getByRole("option", { name: scrutiny.it })).toBeVisible();
  // Nothing was written, so nothing is meant.
  await page.keyboard.press("Enter");
  expect(trama.fragment()).toBe("#lang=it");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await trama.expectPanel("Investimento di Microsoft in OpenAI");
  expect(trama.fragment()).toContain("lang=it");
  expect((await trama.counts())[1]).toBeGreaterThan(0);
});

test("each question opens a filled panel, and a picture with something in it and much left out", async ({
  trama,
  page,
}) => {
  await trama.open();
  await page.keyboard.press("/");
  const options = page.getByRole("option");
  await expect(options.first()).toBeVisible();
  const questions = await options.count();
  expect(questions).toBeGreaterThanOrEqual(3);
  for (let index = 0; index < questions; index++) {
    await page.getByRole("combobox").focus();
    await options.nth(index).click();
    await expect(trama.panel.getByRole("heading", { level: 2 }).first()).toBeVisible();
    await trama.still();
    const [shown = 0, hidden = 0] = await trama.counts();
    expect(shown).toBeGreaterThan(0);
    expect(hidden).toBeGreaterThan(shown);
  }
});

test("about this data: every article, every disagreement, the licence and the hash", async ({ trama, page }) => {
  const { articles, disagreements, claims, hash } = shippedGraph();
  await trama.open();
  await page.getByRole("button", { name: "About this data" }).click();
  const dialog = page.getByRole("dialog", { name: "About this data" });
  await expect(dialog).toContainText(`${claims.length} claims`);
  for (const { title, url } of articles) {
    if (title !== undefined) await expect(dialog).toContainText(title);
    if (url !== undefined) await expect(dialog.locator(`a[href="${url}"]`)).toBeVisible();
  }
  await expect(dialog.getByText(/\d+ claims$/)).toHaveCount(articles.length + 1);
  for (const { about } of disagreements) if (about !== undefined) await expect(dialog).toContainText(about.en);
  const disputed = dialog.locator("section", { has: page.getByRole("heading", { name: "What is disputed" }) });
  await expect(disputed.getByRole("link")).toHaveCount(disagreements.length);
  await expect(dialog).toContainText(hash.slice(0, 12));
  const licence = await page.request.get(
    (await dialog.getByRole("link", { name: "CC-BY-4.0" }).getAttribute("href")) ?? "",
  );
  expect(await licence.text()).toContain("Creative Commons");

  await disputed.getByRole("link", { name: "What did Microsoft get?" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(trama.panel.getByRole("heading", { name: "What did Microsoft get?" })).toBeVisible();
});

test("a question of the dialog opens its view and closes the dialog", async ({ trama, page }) => {
  await trama.open("lang=it");
  await page.getByRole("button", { name: "Informazioni sui dati" }).click();
  await page.getByRole("dialog").getByRole("link", { name: scrutiny.it }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await trama.expectPanel("Investimento di Microsoft in OpenAI");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, newcomer: true, locale: "it-IT" });

  test("hints take their own room, and a question fills the picture", async ({ trama, page }) => {
    await trama.open();
    const hints = page.getByRole("complementary", { name: "Suggerimenti" });
    await expect(hints).toBeVisible();
    expect((await hints.boundingBox())!.height).toBeLessThan(100);
    await hints.getByRole("button", { name: "Chiudi i suggerimenti" }).tap();
    await page.getByRole("button", { name: "Cerca" }).tap();
    await page.getByRole("option", { name: scrutiny.it }).tap();
    await expect(trama.panel).toHaveCount(0);
    const [shown = 0, hidden = 0] = await trama.counts();
    expect(hidden).toBeGreaterThan(shown);
    const { x, y } = await trama.placeOf("microsoft-investment-in-openai");
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(390);
    expect(y).toBeLessThan(844);
  });
});
