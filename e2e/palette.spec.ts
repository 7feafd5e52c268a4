import { expect, test } from "./trama.ts";

test("one box finds entities, relations, articles and commands", async ({ trama, page }) => {
  await trama.open();
  await page.keyboard.press("Control+k");
  const box = page.getByRole("dialog");
  await expect(box).toBeVisible();
  await page.keyboard.type("mistral");
  await expect(box.getByRole("option", { name: /Mistral AI/ }).first()).toBeVisible();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("fit graph");
  await expect(box.getByRole("option", { name: /Fit the graph/ })).toBeVisible();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("lens money");
  await expect(box.getByRole("option", { name: "Lens: Money" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect.poll(() => trama.fragment()).toContain("lens=money");
});

test("a command acts on what is chosen", async ({ trama, page }) => {
  await trama.open("select=exor");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.type("around exor 1");
  await expect(page.getByRole("option", { name: /Only around Exor: 1 hop/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect.poll(() => trama.fragment()).toContain("focus=exor");
});

test("an article that is picked narrows the picture to it", async ({ trama, page }) => {
  await trama.open();
  await page.keyboard.press("Control+k");
  const articles = page.getByRole("group", { name: "Articles" }).getByRole("option");
  await expect(articles.first()).toBeAttached();
  await articles.first().click();
  await expect.poll(() => trama.fragment()).toContain("article=");
});
