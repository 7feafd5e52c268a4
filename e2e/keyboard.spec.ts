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
