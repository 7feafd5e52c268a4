import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { indexGraph } from "#graph/knowledge-graph.ts";
import { arrangeGraph } from "#graph/layout/layouts.ts";
import { measureNetwork } from "#graph/metrics/metrics.ts";
import { firstView, type View } from "#graph/view.ts";
import { visibleGraph } from "#graph/visible.ts";
import type { GraphFile } from "#model/graph-file.ts";
import { speechIn } from "#words/speech.ts";
import { type ExportSource, type Format, type Tools, usualChoices, type WrittenFile } from "../format.ts";
import { type Asked, exportSource } from "../source.ts";
import { writeAs } from "../write.ts";

const fonts = { regular: "400Regular/NotoSans_400Regular.ttf", semibold: "600SemiBold/NotoSans_600SemiBold.ttf" };

/** Where there is neither a canvas nor a page. */
export const noTools: Tools = {
  font: async (weight) => {
    const { resolve } = createRequire(import.meta.url);
    const value = new Uint8Array(await readFile(resolve(`@expo-google-fonts/noto-sans/${fonts[weight]}`)));
    return { ok: true, value };
  },
  rasterise: () => Promise.resolve({ ok: false, problems: [{ code: "browser-missing" }] }),
  pageTemplate: () => Promise.resolve({ ok: false, problems: [{ code: "template-missing" }] }),
};

/** A whole graph as a source, in English and light, with whatever else a test asks for. */
export function sourceOf(file: GraphFile, asked: Partial<Asked> & { readonly view?: View } = {}): ExportSource {
  const graph = indexGraph(file);
  const view = asked.view ?? firstView;
  return exportSource({
    graph,
    view,
    address: "",
    extent: "everything",
    shown: visibleGraph(graph, view),
    arrange: arrangeGraph,
    measure: measureNetwork,
    speech: speechIn("en"),
    theme: "light",
    name: "graph",
    ...asked,
  });
}

/** What a format writes of a source; throws where it refuses. */
export async function filesOf(
  format: Format,
  source: ExportSource,
  options: { readonly picture?: typeof usualChoices; readonly tools?: Tools } = {},
): Promise<readonly WrittenFile[]> {
  const written = await writeAs(format, source, { picture: usualChoices, tools: noTools, ...options });
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return written.value;
}
