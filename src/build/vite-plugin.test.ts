import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, createServer, type HotPayload, type InlineConfig, type Rolldown, type ViteDevServer } from "vite";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { graphData } from "./vite-plugin.ts";

const golden = fileURLToPath(new URL("golden/", import.meta.url));
let root: string;
let data: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "trama-vite-"));
  data = join(root, "data");
  cpSync(join(golden, "whole", "data"), data, { recursive: true });
  writeFileSync(join(root, "index.html"), "<!doctype html><title>Page</title>");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const article = () => join(data, "articles", "first-story.yaml");
const edit = (from: string, to: string) => writeFileSync(article(), readFileSync(article(), "utf8").replace(from, to));

const options = (): InlineConfig => ({
  root,
  configFile: false,
  logLevel: "silent",
  plugins: [graphData({ directory: data })],
});

describe("a production build", () => {
  test("puts graph.json beside the page", async () => {
    const { output } = (await build({ ...options(), build: { write: false } })) as Rolldown.RolldownOutput;
    const file = output.find(({ fileName }) => fileName === "graph.json");
    const text = file?.type === "asset" ? Buffer.from(file.source).toString("utf8") : "";
    expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(join(golden, "whole", "graph.json"), "utf8")));
  });

  const page = ({ output }: Rolldown.RolldownOutput) => {
    const html = output.find(({ fileName }) => fileName === "index.html");
    return html?.type === "asset" ? String(html.source) : "";
  };

  test("puts the data's licence beside the page, which links to it", async () => {
    writeFileSync(join(data, "LICENSE"), "All of it is free.\nSPDX-License-Identifier: CC0-1.0\n");
    const built = (await build({ ...options(), build: { write: false } })) as Rolldown.RolldownOutput;
    const file = built.output.find(({ fileName }) => fileName === "graph-licence.txt");
    expect(file?.type === "asset" && String(file.source)).toContain("All of it is free.");
    expect(page(built)).toContain('<link rel="license" href="./graph-licence.txt" title="CC0-1.0">');
  });

  test("links to no licence where the data have none", async () => {
    const built = (await build({ ...options(), build: { write: false } })) as Rolldown.RolldownOutput;
    expect(page(built)).not.toContain("license");
  });

  test("fails with the report if the data have errors", async () => {
    edit("status: planned", "status: planed");
    await expect(build({ ...options(), build: { write: false } })).rejects.toThrow(
      /value-not-allowed[\s\S]*first-story\.yaml:\d+:13\n[\s\S]*\^{6}[\s\S]*did you mean “planned”\?/,
    );
  });
});

describe("the development server", () => {
  let server: ViteDevServer;
  let sent: HotPayload[];

  beforeEach(async () => {
    server = await createServer({ ...options(), server: { port: 0, host: "127.0.0.1" } });
    await server.listen();
    sent = [];
    vi.spyOn(server.ws, "send").mockImplementation((payload: HotPayload | string) => {
      if (typeof payload === "object") sent.push(payload);
    });
  });
  afterEach(() => server.close());

  const url = () => new URL("graph.json", server.resolvedUrls?.local[0]);
  const kinds = () => sent.map((payload) => (payload.type === "custom" ? payload.event : payload.type));

  test("serves the graph", async () => {
    const response = await fetch(url());
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toEqual(JSON.parse(readFileSync(join(golden, "whole", "graph.json"), "utf8")));
  });

  test("tells the page of a change, of a mistake with its place, and of its mending, and never reloads it", async () => {
    const before = ((await (await fetch(url())).json()) as { hash: string }).hash;
    edit("status: planned", "status: denied");
    await vi.waitFor(() => expect(kinds()).toEqual(["update", "trama:graph"]), 5_000);
    expect(((await (await fetch(url())).json()) as { hash: string }).hash).not.toBe(before);

    sent.length = 0;
    edit("status: denied", "status: denid");
    await vi.waitFor(() => expect(kinds()).toEqual(["error"]), 5_000);
    const [error] = sent;
    expect(error?.type === "error" && error.err).toMatchObject({
      message: expect.stringContaining("did you mean “denied”?") as string,
      frame: expect.stringMatching(/status: denid\n +\| +\^{5}$/) as string,
      loc: { file: expect.stringMatching(/data\/articles\/first-story\.yaml$/) as string, line: 26, column: 13 },
    });
    expect((await fetch(url())).status).toBe(500);

    sent.length = 0;
    edit("status: denid", "status: denied");
    await vi.waitFor(() => expect(kinds()).toEqual(["update", "trama:graph"]), 5_000);
    expect((await fetch(url())).status).toBe(200);
  });
});
