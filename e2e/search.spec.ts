import { expect, test } from "./trama.ts";

for (const [typed, language] of [
  ["commissione", "en"],
  ["commission", "en"],
  ["commission", "it"],
  ["commissiòne", "it"],
] as const) {
  test(`“${typed}” finds the European Commission on a page in ${language}`, async ({ trama, page }) => {
    await trama.open(`lang=${language}`);
    await page.keyboard.press("/");
    await page.keyboard.type(typed);
    const found = page.getByRole("option", { name: /European Commission|Commissione europea/ }).first();
    await expect(found).toBeVisible();
    await found.click();
    await trama.expectPanel(language === "en" ? "European Commission" : "Commissione europea");
    expect(trama.fragment()).toContain("select=european-commission");
  });
}

test("an alias finds whom it names, with the keyboard alone", async ({ trama, page }) => {
  await trama.open();
  await page.keyboard.press("/");
  await page.keyboard.type("lacroix");
  await expect(page.getByRole("option", { name: /Timothée Lacroix/ }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await trama.expectPanel("Timothée Lacroix");
});

test("nothing found says so", async ({ trama, page }) => {
  await trama.open();
  await page.keyboard.press("/");
  await page.keyboard.type("zzzzzz");
  await expect(page.getByText("Nothing is called that")).toBeVisible();
});

test("letters that are shortcuts elsewhere are letters here, whatever the list has marked", async ({ trama, page }) => {
  await trama.open();
  await page.keyboard.press("/");
  await page.keyboard.type("mist");
  const option = page.getByRole("option", { name: /Mistral AI/ }).first();
  await expect(option).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("t");
  await expect(page.getByRole("combobox")).toHaveValue("mistt");
  expect(trama.fragment()).toBe("");
});
