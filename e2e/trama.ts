import { readFileSync } from "node:fs";
import { expect, test as base, type Locator, type Page } from "@playwright/test";

/** What a journey may expect to go wrong: parts of console errors that it provokes itself. */
export interface Provoked {
  readonly provoked: readonly RegExp[];
}

/** Whether the reader comes for the first time; else the hints of a first visit are already dismissed. */
export interface Visit {
  readonly newcomer: boolean;
}

interface DrawnElement {
  readonly id: () => string;
  readonly isEdge: () => boolean;
  readonly position: () => { x: number; y: number };
  readonly renderedPosition: () => { x: number; y: number };
  readonly renderedMidpoint: () => { x: number; y: number };
}

interface Drawing {
  readonly nodes: () => readonly DrawnElement[];
  readonly edges: () => readonly DrawnElement[];
  readonly getElementById: (id: string) => DrawnElement;
  readonly animated: () => boolean;
  readonly zoom: () => number;
  readonly pan: () => { x: number; y: number };
  readonly width: () => number;
  readonly height: () => number;
}

declare global {
  interface HTMLElement {
    /** Where Cytoscape leaves itself on the element that it draws into. */
    _cyreg?: { cy?: Drawing };
  }
}

/** The page as a reader uses it. */
export class Trama {
  readonly panel: Locator;
  readonly status: Locator;
  readonly filters: Locator;

  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.locator("#panel");
    this.status = page.getByRole("contentinfo");
    this.filters = page.locator("#filters");
  }

  /** Opens the page at a view, and waits until the graph is drawn. */
  async open(view = ""): Promise<void> {
    await this.page.goto(view === "" ? "./" : `./#${view}`);
    await this.drawn();
  }

  /** Opens the page at a view as another visit would: nothing of this one is left but what the browser keeps. */
  async openAfresh(view: string): Promise<void> {
    await this.page.goto(`./#${view}`);
    await this.page.reload();
    await this.drawn();
  }

  async drawn(): Promise<void> {
    await this.page.waitForFunction(() => {
      const drawing = [...document.querySelectorAll<HTMLElement>("main *")].find((element) => element._cyreg?.cy);
      return drawing?._cyreg?.cy?.nodes() !== undefined;
    });
    await this.still();
  }

  /** Waits until the camera has come to rest: equal places twice in a row, with frames drawn in between. */
  async still(): Promise<void> {
    let before = "";
    await expect
      .poll(
        async () => {
          const now = JSON.stringify(await this.#places());
          const rests = now === before;
          before = now;
          await this.#framesDrawn();
          return rests;
        },
        { intervals: [120] },
      )
      .toBe(true);
  }

  /** Waits until the page has drawn twice: on a busy machine time alone does not tell that it has. */
  async #framesDrawn(): Promise<void> {
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }

  async #places(): Promise<Record<string, { x: number; y: number }>> {
    return this.page.evaluate(() => {
      const element = [...document.querySelectorAll<HTMLElement>("main *")].find((each) => each._cyreg?.cy);
      const drawing = element?._cyreg?.cy;
      if (element === undefined || drawing === undefined) return {};
      const { x, y } = element.getBoundingClientRect();
      const nodes = drawing.nodes().map((node) => [node.id(), node.renderedPosition()] as const);
      const edges = drawing.edges().map((edge) => [edge.id(), edge.renderedMidpoint()] as const);
      return Object.fromEntries([...nodes, ...edges].map(([id, at]) => [id, { x: x + at.x, y: y + at.y }]));
    });
  }

  /** Where an entity or a relation is drawn, in pixels of the window. */
  async placeOf(id: string): Promise<{ x: number; y: number }> {
    await this.still();
    const place = (await this.#places())[id];
    if (place === undefined) throw new Error(`${id} is not drawn`);
    return place;
  }

  /** Where each entity is in the plane of the drawing, whatever the camera shows. */
  async inPlane(): Promise<Record<string, { x: number; y: number }>> {
    return this.page.evaluate(() => {
      const element = [...document.querySelectorAll<HTMLElement>("main *")].find((each) => each._cyreg?.cy);
      const nodes = element?._cyreg?.cy?.nodes() ?? [];
      return Object.fromEntries(nodes.map((node) => [node.id(), { ...node.position() }]));
    });
  }

  /** The zoom, and the point of the plane of the drawing in the middle of the canvas. */
  async camera(): Promise<{ zoom: number; x: number; y: number }> {
    await this.still();
    return this.page.evaluate(() => {
      const element = [...document.querySelectorAll<HTMLElement>("main *")].find((each) => each._cyreg?.cy);
      const drawing = element?._cyreg?.cy;
      if (drawing === undefined) throw new Error("Nothing is drawn");
      const { x, y } = drawing.pan();
      const zoom = drawing.zoom();
      return { zoom, x: (drawing.width() / 2 - x) / zoom, y: (drawing.height() / 2 - y) / zoom };
    });
  }

  /** Clicks an entity or a relation where it is drawn. */
  async clickOn(id: string): Promise<void> {
    const { x, y } = await this.placeOf(id);
    await this.page.mouse.click(x, y);
  }

  /** Ids of the relations that the canvas holds, sorted. */
  async drawnRelations(): Promise<string[]> {
    return (
      await this.page.evaluate(() => {
        const element = [...document.querySelectorAll<HTMLElement>("main *")].find((each) => each._cyreg?.cy);
        return element?._cyreg?.cy?.edges().map((edge) => edge.id()) ?? [];
      })
    ).sort();
  }

  /** The figures of the status line: shown, hidden by filters, hidden by the limit, total. */
  async counts(): Promise<number[]> {
    const text = (await this.status.textContent()) ?? "";
    return [...text.matchAll(/\d[\d,.]*/g)].slice(0, 4).map(([digits]) => Number(digits.replace(/[,.]/g, "")));
  }

  /** The fragment of the address, decoded. */
  fragment(): string {
    return decodeURIComponent(new URL(this.page.url()).hash);
  }

  lens(name: string): Locator {
    return this.page.getByRole("radio", { name });
  }

  /** Ends with the panel showing this title. */
  async expectPanel(title: string | RegExp): Promise<void> {
    await expect(this.panel.getByRole("heading", { level: 2 }).first()).toHaveText(title);
  }
}

/** A test with the page's driver. It fails on a console error or a request off the page's own origin. */
export const test = base.extend<Provoked & Visit & { trama: Trama }>({
  provoked: [[], { option: true }],
  newcomer: [false, { option: true }],
  trama: async ({ page, provoked, newcomer, baseURL }, use) => {
    if (!newcomer) await page.addInitScript(() => localStorage.setItem("trama.hints-dismissed", "yes"));
    const complaints: string[] = [];
    const complain = (text: string) => {
      if (!provoked.some((pattern) => pattern.test(text))) complaints.push(text);
    };
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complain(`${message.type()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => complain(`exception: ${error.message}`));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL ?? "") && !/^(?:data|blob):/.test(url)) complain(`request off the origin: ${url}`);
    });
    await use(new Trama(page));
    expect(complaints).toEqual([]);
  },
});

/** The graph file that the page under test shows. */
export function shippedGraph(): {
  readonly relations: readonly {
    readonly id: string;
    readonly type: string;
    readonly object: string;
    readonly origins: readonly unknown[];
    readonly disagreements: readonly unknown[];
  }[];
  readonly entities: readonly { readonly id: string; readonly label: { readonly en: string; readonly it: string } }[];
  readonly claims: readonly unknown[];
  readonly articles: readonly { readonly id: string; readonly title?: string; readonly url?: string }[];
  readonly disagreements: readonly { readonly id: string; readonly about?: { readonly en: string } }[];
  readonly stories: readonly {
    readonly id: string;
    readonly title: { readonly en: string; readonly it: string };
    readonly steps: readonly {
      readonly title: { readonly en: string; readonly it: string };
      readonly text: { readonly en: string; readonly it: string };
    }[];
  }[];
  readonly hash: string;
} {
  return JSON.parse(readFileSync("dist/graph.json", "utf8")) as ReturnType<typeof shippedGraph>;
}

export { expect };
