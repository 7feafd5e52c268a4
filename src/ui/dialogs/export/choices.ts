import { formats } from "#formats/table.ts";
import { subgraph, wholeGraph } from "#graph/subgraph.ts";
import type { MessageKey } from "#words/speech.ts";
import { type PictureSource, writePng } from "./picture.ts";
import type { SavedFile } from "./save.ts";

/** How much of the graph goes into a file. */
export type Extent = "shown" | "everything";

export interface ExportRequest extends PictureSource {
  readonly extent: Extent;
  /** Without extension. */
  readonly name: string;
}

/** A kind of file that the page can write. */
export interface ExportChoice {
  readonly id: string;
  readonly group: "picture" | "data";
  /** Short, as on the button. */
  readonly label: string;
  readonly extension: string;
  /** What it is good for, and what is in it. */
  readonly note: MessageKey | null;
  readonly contents: MessageKey;
  readonly write: (request: ExportRequest) => Promise<readonly SavedFile[]>;
}

/** What the formats of the table are good for; one that is not here goes by its label alone. */
const notes: Readonly<Record<string, MessageKey>> = { json: "export.json", csv: "export.csv" };

const png: ExportChoice = {
  id: "png",
  group: "picture",
  label: "PNG",
  extension: "png",
  note: "export.png",
  contents: "export.withPicture",
  write: async (request) => [{ name: `${request.name}.png`, content: await writePng(request) }],
};

const data: readonly ExportChoice[] = formats.map(({ id, extension, mediaType, write }) => ({
  id,
  group: "data",
  label: extension.toUpperCase(),
  extension,
  note: notes[id] ?? null,
  contents: id === "csv" ? "export.withTables" : "export.withData",
  write: ({ graph, visible, extent, name }) => {
    const part = extent === "shown" ? subgraph(graph, visible.relations) : wholeGraph(graph);
    const files = write(part, { name });
    return Promise.resolve(
      files.map((file) => ({
        // Several files would lie about among others: each carries the chosen name.
        name: files.length === 1 ? file.name : `${name}-${file.name}`,
        content: new Blob([file.content as BlobPart], { type: mediaType }),
      })),
    );
  },
}));

/** What stands chosen at first. */
export const firstChoice = png;

/** Everything that can be exported. */
export const choices: readonly ExportChoice[] = [png, ...[...data].reverse()];
