import { expect, test } from "./trama.ts";

test("origins are counted, not articles, and the panel says which claims go back to whom, and why", async ({
  trama,
}) => {
  await trama.open("select=microsoft:invested_in:mistral-ai");
  const origins = trama.panel.locator("section", {
    has: trama.page.getByRole("heading", { name: "3 independent origins" }),
  });
  const groups = origins.locator("ol > li");
  await expect(groups).toHaveCount(3);
  await expect(groups.nth(0)).toContainText("An article of Feb 2024 whose outlet is not named");
  await expect(groups.nth(0)).toContainText("These 3 claims count as one");
  await expect(groups.nth(0)).toContainText("article's own word: Outlet not named, Feb 2024, ¶ 2, s. 3; ¶ 5, s. 4");
  await expect(groups.nth(1)).toHaveText("Bloombergreported in Guerre di Rete, 2 Mar 2024, ¶ 28, s. 2");
  await expect(groups.nth(2)).toContainText("These 2 claims count as one: all go back to Microsoft.");
});

test("two who speak together are one origin, because they said it together", async ({ trama }) => {
  await trama.open("select=microsoft:party_to:microsoft-mistral-ai-partnership");
  const joint = trama.panel.locator("ol > li").filter({ hasText: "because they said it together" });
  await expect(joint.first()).toContainText("Microsoft");
  await expect(joint.first()).toContainText("Mistral AI");
});

test("at least two origins: every relation that is left has two, in Italian too", async ({ trama, page }) => {
  await trama.open("origins=2&lang=it&select=microsoft:invested_in:mistral-ai");
  await expect(page.getByRole("heading", { name: "3 origini indipendenti" })).toBeVisible();
  await expect(trama.panel).toContainText("Queste 2 affermazioni valgono per una: tutte risalgono a Microsoft.");
});
