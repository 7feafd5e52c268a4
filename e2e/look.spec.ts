import type { Page } from "@playwright/test";
import { difference, measure, record, recorded } from "./drawn-with.ts";
import { fileStates } from "./file-states.ts";
import { expect, test, Trama } from "./trama.ts";

/** Compares with e2e/look, which is renewed by this. */
const RENEW = "npx playwright test look --update-snapshots=all";

interface State {
  readonly name: string;
  readonly view: string;
  readonly drawn?: false;
  /** What has to be done to see it, ending with it in view. */
  readonly enter?: (page: Page) => Promise<void>;
  /** The dialog alone: the rest is in other pictures. */
  readonly dialog?: true;
}

const DISPUTED = "microsoft:invested_in:mistral-ai";

const opens = (name: string) => async (page: Page) => {
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
};

async function openExport(page: Page): Promise<void> {
  await opens("Export")(page);
  const preview = page.getByRole("dialog").locator("img");
  await expect(preview).toBeVisible();
  await preview.evaluate((image: HTMLImageElement) => image.decode());
}

/** A state that other journeys reach too, its picture drawn and nothing under the pointer. */
const reaches = (state: string) => async (page: Page) => {
  await fileStates[state]?.(new Trama(page));
  const picture = page.getByRole("dialog").locator("img").first();
  await expect(picture).toBeVisible();
  await picture.evaluate((image: HTMLImageElement) => image.decode());
  // What was said in passing goes after a while, which nobody has to wait for.
  await page
    .getByText(/saved$/)
    .evaluateAll((all) => all.forEach((said) => ((said as HTMLElement).style.visibility = "hidden")));
  await page.mouse.move(0, 0);
};

async function openHelp(page: Page): Promise<void> {
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
}

const shows = (text: RegExp) => async (page: Page) => {
  await expect(page.getByText(text).first()).toBeAttached();
};

async function readStory(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Analysis" }).click();
  await page.getByRole("menu").getByText("Story", { exact: true }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.getByText("Step 2 of 8").first()).toBeVisible();
  await page.mouse.move(0, 0);
}

const everywhere: readonly State[] = [
  { name: "overview", view: "" },
  { name: "entity", view: "lens=money&select=mistral-ai" },
  { name: "relation", view: `lens=money&select=${DISPUTED}` },
  { name: "antitrust", view: "lens=antitrust" },
  { name: "table", view: "show=table", drawn: false },
  { name: "scrutiny", view: "analysis=scrutiny", drawn: false, enter: shows(/^Deals and authorities$/) },
  { name: "paths", view: "ends=exor,european-commission&analysis=paths", enter: shows(/^5 paths$/) },
  { name: "disputed", view: "analysis=disputed", enter: shows(/^Not comparable/) },
  {
    name: "communities",
    view: "metric=community&colour=community&groups=1&analysis=matters",
    enter: shows(/^\d+ communities$/),
  },
  { name: "export", view: "", enter: openExport, dialog: true },
  { name: "gallery", view: "lens=antitrust", enter: reaches("a gallery with a card"), dialog: true },
  { name: "compare", view: "lens=antitrust", enter: reaches("a comparison"), dialog: true },
];

const devices = [
  {
    device: "desktop",
    use: { viewport: { width: 1440, height: 900 } },
    states: [
      ...everywhere,
      { name: "story", view: "", enter: readStory },
      { name: "split", view: `show=split&lens=money&select=${DISPUTED}` },
      { name: "help", view: "", enter: openHelp, dialog: true },
    ],
  },
  {
    device: "phone",
    use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    states: [...everywhere, { name: "filters", view: "", enter: opens("Filters") }],
  },
] as const;

// One after the other, so that the machine is looked at once.
test.describe.configure({ mode: "default" });

let unlike: string | null = null;
test.beforeAll(async ({ browser }, { config: { updateSnapshots } }) => {
  const now = await measure(browser);
  if (updateSnapshots === "all" || updateSnapshots === "changed") record(now);
  unlike = difference(now, recorded());
  if (unlike !== null)
    console.log(`\nSKIPPED: nobody compared pictures of the page: ${unlike}. To renew them: ${RENEW}`);
});
test.beforeEach(() => test.skip(unlike !== null, unlike ?? ""));

for (const { device, use, states } of devices) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${device}, ${colorScheme}`, () => {
      test.use({ ...use, colorScheme, reducedMotion: "reduce", locale: "en-GB", timezoneId: "UTC" });
      for (const { name, view, drawn, enter, dialog } of states as readonly State[]) {
        test(`looks as it did: ${name}`, async ({ trama, page }) => {
          await page.clock.setFixedTime("2026-01-15T12:00:00Z");
          if (drawn === false) await page.goto(`./#${view}`);
          else await trama.open(view);
          await enter?.(page);
          if (view.includes("show=")) await expect(page.getByRole("grid")).toBeVisible();
          if (drawn !== false) await trama.still();
          await expect(dialog ? page.getByRole("dialog") : page).toHaveScreenshot(
            `${device}-${name}-${colorScheme}.png`,
          );
        });
      }
    });
  }
}
