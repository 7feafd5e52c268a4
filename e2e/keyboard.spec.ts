import { expect, test } from "./trama.ts";

test("search, panel, relation, filters and export, without a mouse", async ({ trama, page }) => {
  await trama.open();
  await page.keyboard.press("/");
  await page.keyboard.type("exor");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await trama.expectPanel("Exor");
  await trama.panel.getByRole("link", { name: /invests in Mistral AI/ }).focus();
  await page.keyboard.press("Enter");
  await trama.expectPanel("Exor invests in Mistral AI");
  await page.keyboard.press("Escape");
  await expect(trama.panel).toHaveCount(0);
  await trama.filters.getByRole("checkbox", { name: /^Money/ }).focus();
  await page.keyboard.press("Space");
  expect((await trama.counts())[1]).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Export" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Export" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a whole investigation by keyboard: find, walk, read, narrow, expand, go back, take away", async ({
  trama,
  page,
}) => {
  await trama.open();
  const canvas = page.getByRole("application");
  const said = page
    .getByRole("status")
    .filter({ hasText: /relations|claim/ })
    .first();
  const tabTo = async (reached: () => Promise<boolean>) => {
    for (let press = 0; press < 80; press++) {
      if (await reached()) return;
      await page.keyboard.press("Tab");
    }
    throw new Error("The tab key does not lead there");
  };
  // Narrow to what authorities look into.
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.type("lens antitrust");
  await page.keyboard.press("Enter");
  await expect.poll(() => trama.fragment()).toContain("lens=antitrust");
  // Find OpenAI, and walk on from there.
  await page.keyboard.press("/");
  await page.keyboard.type("openai");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await trama.expectPanel("OpenAI");
  await page.keyboard.press("Escape");
  await expect(trama.panel).toHaveCount(0);
  await expect(canvas).toBeFocused();
  await expect(said).toContainText(/\w+, .*relations/);
  const start = await said.textContent();
  for (const key of ["ArrowDown", "ArrowRight", "ArrowLeft", "ArrowUp"]) await page.keyboard.press(key);
  await page.keyboard.press("ArrowDown");
  await expect(said).not.toHaveText(start ?? "");
  // Step to a relation of it and read who says so.
  await page.keyboard.press(".");
  await expect(said).toContainText(/claims?/);
  await page.keyboard.press("Enter");
  await expect.poll(() => trama.fragment()).toMatch(/select=[^&]*:/);
  await expect(trama.panel.getByRole("heading", { name: "Claims" })).toBeVisible();
  // Expand an entity where one stands, and take that back.
  await page.keyboard.press("Escape");
  await expect(canvas).toBeFocused();
  const before = await trama.drawnRelations();
  await page.keyboard.press("e");
  await expect.poll(async () => (await trama.drawnRelations()).length).toBeGreaterThan(before.length);
  await page.keyboard.press("Control+z");
  await expect.poll(() => trama.drawnRelations()).toEqual(before);
  // Untick a status.
  const stated = trama.filters.getByRole("checkbox", { name: /^Stated/ });
  await page.getByRole("link", { name: "Skip to the filters" }).focus();
  await page.keyboard.press("Enter");
  await tabTo(() => stated.evaluate((element) => element === document.activeElement));
  await page.keyboard.press("Space");
  await expect.poll(async () => (await trama.drawnRelations()).length).toBeLessThan(before.length);
  // Take it away.
  await page.keyboard.press("s");
  const dialog = page.getByRole("dialog", { name: "Export" });
  await expect(dialog).toBeVisible();
  const save = dialog.getByRole("button", { name: /^Download/ });
  await tabTo(() => save.evaluate((element) => element === document.activeElement));
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await download).suggestedFilename()).toMatch(/antitrust/);
});

test("the tab key reaches every control of the page, and the focus can be seen", async ({ trama, page }) => {
  await trama.open("select=exor");
  const reachable = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>("button, a[href], input")].filter(
        (element) =>
          element.checkVisibility() && !element.matches(":disabled, [type=radio]:not(:checked), [tabindex='-1']"),
      ).length,
  );
  const visited = new Set<string>();
  for (let step = 0; step < reachable + 40; step++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      const all = [...document.querySelectorAll("*")];
      const shown = getComputedStyle(element);
      const row = element.parentElement === null ? shown : getComputedStyle(element.parentElement);
      return {
        index: all.indexOf(element),
        outlined: [shown, row].some(({ outlineStyle }) => outlineStyle !== "none"),
      };
    });
    if (at === null) continue;
    visited.add(String(at.index));
  }
  expect(visited.size).toBeGreaterThanOrEqual(reachable);
});

test("keys without Ctrl can be switched off, and stay off", async ({ trama, page }) => {
  await trama.open();
  await page.keyboard.press("?");
  await page.getByRole("checkbox", { name: /^Keys without Ctrl/ }).uncheck();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("t");
  await page.reload();
  await trama.drawn();
  await page.keyboard.press("t");
  expect(trama.fragment()).toBe("");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
});
