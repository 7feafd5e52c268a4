import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { palettes } from "#graph/scene/palette.ts";
import { sceneOf } from "#graph/scene/scene.ts";
import { everything } from "#graph/filter.ts";
import { indexGraph } from "#graph/knowledge-graph.ts";
import { visibleGraph } from "#graph/visible.ts";
import type { EntityId, FamilyId } from "#model/ids.ts";
import { hostile } from "./golden/graph.ts";
import { filesOf, sourceOf } from "./golden/source.ts";
import { writePicture } from "./picture/picture.ts";
import { formats } from "./table.ts";

const folder = fileURLToPath(new URL("./golden/hostile", import.meta.url));
/** Those whose bytes are neither text nor ours to keep. */
const notText = ["png"];
const textual = formats.filter(({ id }) => !notText.includes(id));

// `npx vitest run src/formats -u` writes them anew: read the difference before keeping it.
test.each(textual)("$id is written as before", async (format) => {
  for (const { name, content } of await filesOf(format, sourceOf(hostile))) {
    await expect(content).toMatchFileSnapshot(join(folder, name));
  }
});

test("the picture is drawn as before", async () => {
  const graph = indexGraph(hostile);
  const positions = new Map([
    ["acme", { x: 0, y: 0 }],
    ["boerse", { x: 260, y: 40 }],
    ["watchdog", { x: 90, y: 190 }],
  ] as [EntityId, { x: number; y: number }][]);
  const scene = sceneOf(graph, visibleGraph(graph, everything), { language: "en", positions });
  const words = {
    title: 'Who & "what" <now>',
    subtitle: "Everything",
    description: "Three entities",
    families: [{ family: "money" as FamilyId, label: "Money" }],
    strokes: [{ stroke: "barred" as const, label: "Denied" }],
    disagree: "Sources disagree",
    lines: ["Newest article: 2 March 2024"],
    sources: "Sources: one, two",
  };
  const { svg } = writePicture(scene, words, { palette: palettes.light });
  await expect(svg).toMatchFileSnapshot(join(folder, "picture.svg"));
});
