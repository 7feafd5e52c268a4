import { type Format, wrote } from "../format.ts";
import { escapeXml } from "../xml.ts";
import { snapshotOf, snapshotText } from "../snapshot/snapshot.ts";
import { placeholders } from "./placeholders.ts";

/**
 * JSON for the inside of a script element: nothing in it can end the element or begin a comment, whatever a name holds.
 * The escapes are JSON's own, so it is read back as it was.
 */
function scriptJson(json: string): string {
  return json
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

/** Puts values where a template has their placeholders, in one pass: what a value holds is taken for no placeholder. */
function filled(template: string, values: Readonly<Record<keyof typeof placeholders, string>>): string {
  const byMark = new Map<string, string>(
    Object.entries(placeholders).map(([key, mark]) => [mark, values[key as keyof typeof placeholders]]),
  );
  return template.replaceAll(/@@trama-[a-z]+@@/g, (mark) => byMark.get(mark) ?? mark);
}

export const html: Format = {
  id: "html",
  group: "page",
  label: { en: "HTML", it: "HTML" },
  purpose: { en: "this page in one file, to be explored", it: "questa pagina in un file, da esplorare" },
  extension: "html",
  mediaType: "text/html",
  async write(source, { tools }) {
    const template = await tools.pageTemplate();
    if (!template.ok) return template;
    const content = filled(template.value, {
      language: source.speech.language,
      title: escapeXml(source.name),
      snapshot: scriptJson(snapshotText(await snapshotOf(source))),
    });
    return wrote({ name: `${source.name}.html`, content });
  },
};
