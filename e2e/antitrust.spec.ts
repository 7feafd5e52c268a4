import { expect, shippedGraph, test } from "./trama.ts";

/** Who looks into what, and the parties of the deals looked into: nothing else. */
const antitrust = [
  "authorities-in-charge-jurisdiction-not-given:scrutinises:microsoft-investment-in-openai",
  "brussels-regulators:turns_attention_to:microsoft-investment-in-mistral-ai",
  "eu-competition-authorities:scrutinises:microsoft-investment-in-openai",
  "eu-institutions:turns_attention_to:microsoft-mistral-ai-partnership",
  "european-antitrust-regulators:turns_attention_to:microsoft-investment-in-openai",
  "european-commission:announced_review_of:microsoft-investment-in-mistral-ai",
  "european-commission:checks_reviewability_of:microsoft",
  "european-commission:scrutinises:agreements-between-large-digital-players-and-generative-ai-developers",
  "european-parliament:called_for_inquiry_into:microsoft-mistral-ai-partnership",
  "european-union:turns_attention_to:microsoft-investment-in-openai",
  "european-union:turns_attention_to:microsoft-mistral-ai-partnership",
  "regulators-cited-by-the-european-commission:could_formally_investigate:microsoft-investment-in-mistral-ai",
  "regulators-cited-by-the-european-commission:will_review:microsoft-investment-in-mistral-ai",
  "uk-competition-authorities:scrutinises:microsoft-investment-in-openai",
  "us-competition-authorities:scrutinises:microsoft-investment-in-openai",
  "us-competition-authorities:turns_attention_to:microsoft-investment-in-openai",
];
const parties = [
  "generative-ai-developers:party_to:agreements-between-large-digital-players-and-generative-ai-developers",
  "large-digital-market-players:party_to:agreements-between-large-digital-players-and-generative-ai-developers",
  "microsoft:party_to:microsoft-investment-in-mistral-ai",
  "microsoft:party_to:microsoft-investment-in-openai",
  "microsoft:party_to:microsoft-mistral-ai-partnership",
  "mistral-ai:party_to:microsoft-investment-in-mistral-ai",
  "mistral-ai:party_to:microsoft-mistral-ai-partnership",
  "openai:party_to:microsoft-investment-in-openai",
];

test("the antitrust lens is one click: the scrutiny and the deals' parties, by id", async ({ trama }) => {
  await trama.open();
  await trama.lens("Antitrust").check({ force: true });
  expect(trama.fragment()).toBe("#lens=antitrust");
  await expect.poll(() => trama.drawnRelations()).toEqual([...antitrust, ...parties].sort());
  const total = shippedGraph().relations.length;
  const shown = antitrust.length + parties.length;
  expect(await trama.counts()).toEqual([shown, total - shown, 0, total]);
});

test("the lens is an address of its own", async ({ trama }) => {
  await trama.open("lens=antitrust");
  expect(await trama.drawnRelations()).toEqual([...antitrust, ...parties].sort());
});

test("ticks and only: the counts always add up", async ({ trama, page }) => {
  await trama.open();
  const total = shippedGraph().relations.length;
  expect(await trama.counts()).toEqual([total, 0, 0, total]);
  await trama.filters.getByRole("checkbox", { name: /^Money/ }).uncheck({ force: true });
  const [shown = 0, hidden = 0, cut = 0, all = 0] = await trama.counts();
  expect(shown + hidden + cut).toBe(all);
  expect(hidden).toBeGreaterThan(0);
  expect(trama.fragment()).toContain("family=antitrust,agreements,people,politics,products,places,sources");
  await trama.filters.getByRole("button", { name: "Show only Places (Relations)" }).focus();
  await page.keyboard.press("Enter");
  expect(trama.fragment()).toBe("#family=places");
  for (const id of await trama.drawnRelations()) expect(id).toMatch(/:(?:based_in|founded_in|comes_from|acts_in):/);
});

test("a view that nothing passes says so, and the way back", async ({ trama, page }) => {
  await trama.open("lens=antitrust&family=money");
  const total = shippedGraph().relations.length;
  expect(await trama.counts()).toEqual([0, total, 0, total]);
  await expect(page.getByText(`No relation passes these filters. ${total} are hidden.`)).toBeVisible();
  await page.getByRole("button", { name: "Clear filters" }).click();
  expect(await trama.counts()).toEqual([total, 0, 0, total]);
});
