import { readFileSync } from "node:fs";
import { expect, test, type Trama } from "./trama.ts";

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const file = (name: string, text: string): Upload => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

/** Opens files with the keyboard's way to the file button. */
async function openFiles({ page }: Trama, ...files: readonly Upload[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Control+o")]);
  await chooser.setFiles([...files]);
}

const shown = ({ page }: Trama) => page.getByRole("region", { name: "What is shown" });

const GEXF = `<?xml version="1.0"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
<nodes><node id="a" label="Anna &amp; Co"/><node id="b" label="Bruno"/></nodes>
<edges><edge id="1" source="a" target="b" label="knows"/></edges></graph></gexf>`;

const GRAPHML = `<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed">
<node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>`;

const JGF = JSON.stringify({
  graph: { directed: true, nodes: { a: { label: "A" }, b: { label: "B" } }, edges: [{ source: "a", target: "b" }] },
});

const CYTOSCAPE = JSON.stringify({
  elements: { nodes: [{ data: { id: "a" } }, { data: { id: "b" } }], edges: [{ data: { source: "a", target: "b" } }] },
});

test.describe("graphs of other programs", () => {
  for (const [name, text] of [
    ["friends.gexf", GEXF],
    ["friends.graphml", GRAPHML],
    ["friends.jgf", JGF],
    ["friends.cyjs", CYTOSCAPE],
  ] as const) {
    test(`${name} is shown, without sources`, async ({ trama }) => {
      await trama.open("");
      await openFiles(trama, file(name, text));
      await expect(shown(trama)).toContainText(`File “${name}”: 2 entities, 1 relation. It names no sources`);
      await expect.poll(() => trama.drawnRelations()).toHaveLength(1);
    });
  }

  test("a relation of theirs has no origin, its claim no source, and its article is the file", async ({
    trama,
    page,
  }) => {
    await trama.open("");
    await openFiles(trama, file("friends.gexf", GEXF));
    await expect(shown(trama)).toBeVisible();
    await page.getByRole("combobox").fill("anna");
    await page
      .getByRole("option", { name: /Anna & Co/ })
      .first()
      .click();
    const panel = page.getByRole("complementary", { name: "Entity" });
    await panel.getByRole("link", { name: /knows/ }).click();
    const relation = page.getByRole("complementary", { name: "Relation" });
    await expect(relation).toContainText("Nobody is named who says so.");
    await expect(relation).toContainText("0 origins");
    await expect(relation).toContainText("without a source");
    await expect(relation).toContainText("friends.gexf");
  });

  test("closing it brings the page's own graph back", async ({ trama, page }) => {
    await trama.open("");
    const before = await trama.drawnRelations();
    await openFiles(trama, file("friends.gexf", GEXF));
    await expect.poll(() => trama.drawnRelations()).toHaveLength(1);
    await page.getByRole("button", { name: "Close the snapshot" }).click();
    await expect(shown(trama)).toHaveCount(0);
    await expect.poll(() => trama.drawnRelations()).toEqual(before);
  });

  test("a link copied meanwhile says that it leads elsewhere", async ({ trama, page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await trama.open("");
    await page.getByRole("button", { name: "Share" }).click();
    await expect(page.getByText("Link copied", { exact: true })).toBeVisible();
    await openFiles(trama, file("friends.gexf", GEXF));
    await expect(shown(trama)).toBeVisible();
    await page.getByRole("button", { name: "Share" }).click();
    await expect(page.getByText("It leads to the page's own data")).toBeVisible();
  });

  test("what is lost on the way is listed", async ({ trama }) => {
    await trama.open("");
    const coloured = GEXF.replace(
      '<node id="b" label="Bruno"/>',
      '<node id="b" label="Bruno"><viz:color xmlns:viz="http://gexf.net/1.3/viz" r="1" g="2" b="3"/></node>',
    );
    await openFiles(trama, file("coloured.gexf", coloured));
    await expect(shown(trama)).toContainText("Left out: 1 colour, size or shape.");
  });
});

test("tables: the columns are proposed, asked for, and used", async ({ trama, page }) => {
  await trama.open("");
  const edges = "wer,wem,was\nann,bob,pays\nbob,cid,sues\n";
  const nodes = "id,name\nann,Ann Smith\nbob,Bob\ncid,Cid\n";
  await openFiles(trama, file("edges.csv", edges), file("nodes.csv", nodes));
  const dialog = page.getByRole("dialog", { name: "Open a graph" });
  const table = dialog.getByRole("group", { name: /edges\.csv/ });
  const open = dialog.getByRole("button", { name: "Open", exact: true });
  await expect(open).toBeDisabled();
  await table.getByLabel("From").selectOption("wer");
  await table.getByLabel("To", { exact: true }).selectOption("wem");
  await table.getByLabel("Kind of relation").selectOption("was");
  await open.click();
  await expect(shown(trama)).toContainText("3 entities, 2 relations");
  await page.getByRole("combobox").fill("smith");
  await expect(page.getByRole("option", { name: /Ann Smith/ }).first()).toBeVisible();
});

test("going away from the columns opens nothing", async ({ trama, page }) => {
  await trama.open("");
  const before = await trama.drawnRelations();
  await openFiles(trama, file("edges.csv", "source,target\na,b\n"));
  await expect(page.getByRole("dialog", { name: "Open a graph" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("edges.csv was not opened")).toBeVisible();
  expect(await trama.drawnRelations()).toEqual(before);
});

test("RDF that Trama wrote comes back with its sources", async ({ trama, page }) => {
  await trama.open("lens=antitrust");
  const relations = await trama.drawnRelations();
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("radio", { name: /^Turtle/ }).check({ force: true });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download Turtle" }).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  await trama.open("");
  await openFiles(trama, file("antitrust.ttl", text));
  await expect(shown(trama)).toContainText("with their sources");
  await expect.poll(() => trama.drawnRelations()).toEqual(relations);
});

test.describe("what cannot be read is told with its place, and leaves the page as it is", () => {
  for (const [name, text, reason] of [
    ["broken.gexf", GEXF.replace("</nodes>", ""), /not valid XML.*line 4/],
    ["bomb.graphml", `<?xml version="1.0"?>\n<!DOCTYPE g [<!ENTITY a "aaaa">]>\n${GRAPHML}`, /document type/],
    ["loose.graphml", GRAPHML.replace('target="b"', 'target="c"'), /“c”, which is no node/],
    ["broken.jgf", '{"graph": {"nodes": [}}', /not valid JSON/],
    ["other.ttl", "<http://a> <http://b> <http://c> .", /no vocabulary that Trama writes/],
    ["broken.ttl", "@prefix a: <http://a> .\nnonsense here", /not valid RDF.*line 2/],
    ["picture.xyz", "nothing", /no format of graphs/],
  ] as const) {
    test(name, async ({ trama, page }) => {
      await trama.open("");
      const before = await trama.drawnRelations();
      await openFiles(trama, file(name, text));
      const alert = page.getByRole("alert").filter({ hasText: name });
      await expect(alert).toContainText(reason);
      await expect(alert).toContainText("What is shown has not changed.");
      expect(await trama.drawnRelations()).toEqual(before);
    });
  }
});

test("a long reading shows how far it is and can be cancelled", async ({ trama, page }) => {
  await trama.open("");
  const before = await trama.drawnRelations();
  const nodes = Array.from({ length: 30_000 }, (_, index) => `<node id="n${index}"/>`).join("");
  const edges = Array.from(
    { length: 90_000 },
    (_, index) => `<edge source="n${index % 30_000}" target="n${(index * 7 + 1) % 30_000}"/>`,
  ).join("");
  const large = GRAPHML.replace(/<node id="a"[\s\S]*(?=<\/graph>)/, `${nodes}${edges}`);
  await openFiles(trama, file("large.graphml", large));
  const dialog = page.getByRole("dialog", { name: "Open a graph" });
  await expect(dialog.getByRole("progressbar")).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("large.graphml was not opened")).toBeVisible();
  expect(await trama.drawnRelations()).toEqual(before);
});
