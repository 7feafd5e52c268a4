import { expect, test } from "./trama.ts";

test("Microsoft's investment in Mistral AI shows both versions of the amount, with their sources", async ({
  trama,
}) => {
  await trama.open();
  await trama.clickOn("microsoft-investment-in-mistral-ai");
  await trama.expectPanel("Microsoft's investment in Mistral AI");
  await trama.panel.getByRole("button", { name: /€15\s?million|15,000,000/ }).click();
  const sides = trama.panel.getByRole("listitem");
  await expect(
    sides
      .filter({ hasText: "No official figure" })
      .or(sides.filter({ hasText: "no figure" }))
      .first(),
  ).toBeVisible();
  await expect(
    sides.filter({ hasText: "Bloomberg gives the sum for Mistral AI as 15 million euros." }).first(),
  ).toContainText("Guerre di Rete");
});

test("the relation itself puts the versions side by side", async ({ trama }) => {
  await trama.open("select=microsoft:invested_in:mistral-ai");
  const question = trama.panel
    .locator("section")
    .filter({ hasText: "Is there a figure for Microsoft's investment in Mistral AI?" });
  await expect(question).toContainText("no official figure has been given.");
  await expect(question).toContainText("Outlet not named");
  await expect(question).toContainText("Bloomberg puts Microsoft's investment in Mistral AI at 15 million euros.");
  await expect(question).toContainText("Guerre di Rete");
  await expect(trama.panel.getByText("What did Microsoft get?")).toBeVisible();
});

test("two months for one seed round are found by the build", async ({ trama }) => {
  await trama.open("select=mistral-ai:raised:mistral-ai-seed-round");
  const dates = trama.panel.locator("section").filter({ hasText: "When?" });
  await expect(dates).toContainText("May 2023");
  await expect(dates).toContainText("June 2023");
});

test("an article with an address is a link to it", async ({ trama }) => {
  await trama.open("select=microsoft:invested_in:mistral-ai");
  await expect(trama.panel.getByRole("link", { name: /Guerre di Rete/ }).first()).toHaveAttribute(
    "href",
    "https://guerredirete.substack.com/p/guerre-di-rete-gelo-mistral",
  );
});

test("a citation can be copied, with what is known of its source and no more", async ({ trama, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await trama.open("select=exor:invested_in:mistral-ai");
  await trama.panel.getByRole("button", { name: "Copy citation" }).first().click();
  await expect(page.getByText("Citation copied")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/outlet not named/i);
  expect(copied).toContain("February 2024");
  expect(copied).toContain("paragraph 8");
});
