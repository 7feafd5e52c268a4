import type { Drawing } from "../drawing.ts";
import { number, PdfFile, textString } from "./file.ts";
import { PdfFont } from "./font.ts";
import { pageContent, type PdfResources, POINTS } from "./page.ts";
import type { TrueType } from "./true-type.ts";

export interface PdfFacts {
  readonly title: string;
  /** As in BCP 47. */
  readonly language: string;
  /** 32 hexadecimal digits that stand for what is in it. */
  readonly id: string;
  /** Days since 1970-01-01; nothing where no date is known. */
  readonly day: number | undefined;
}

const DAY = 86_400_000;

function dateString(day: number): string {
  return `(D:${new Date(day * DAY).toISOString().slice(0, 10).replaceAll("-", "")}000000Z)`;
}

const dictionary = (entries: Iterable<readonly [string, string]>) =>
  `<< ${[...entries].map(([key, value]) => `/${key} ${value}`).join(" ")} >>`;

/** Writes drawings as the pages of a PDF with the fonts that they are set in. The same drawings give the same bytes. */
export function pdfBytes(
  pages: readonly Drawing[],
  fonts: { readonly regular: TrueType; readonly semibold: TrueType },
  { title, language, id, day }: PdfFacts,
): Uint8Array {
  const file = new PdfFile();
  const tree = file.reserve();
  const resources: PdfResources = {
    file,
    fonts: { regular: new PdfFont("R", fonts.regular), semibold: new PdfFont("S", fonts.semibold) },
    dictionary: file.reserve(),
    opacities: new Map(),
    groups: new Map(),
  };
  const kids = pages.map(({ width, height, shapes }) => {
    const content = pageContent(shapes, { resources, width, height });
    const box = `[0 0 ${number(width * POINTS)} ${number(height * POINTS)}]`;
    return file.add(
      `<< /Type /Page /Parent ${tree} /MediaBox ${box} /Resources ${resources.dictionary} /Contents ${content} ` +
        `/Group << /S /Transparency /CS /DeviceRGB >> >>`,
    );
  });
  const { regular, semibold } = resources.fonts;
  const states = [...resources.opacities].map(
    ([opacity, name]) => [name, `<< /ca ${opacity} /CA ${opacity} >>`] as const,
  );
  file.put(
    resources.dictionary,
    dictionary([
      [
        "Font",
        dictionary([
          [regular.name, regular.write(file, "NotoSans-Regular")],
          [semibold.name, semibold.write(file, "NotoSans-SemiBold")],
        ]),
      ],
      ["XObject", dictionary([...regular.halos(), ...semibold.halos(), ...resources.groups])],
      ["ExtGState", dictionary(states)],
    ]),
  );
  file.put(tree, `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${kids.length} >>`);
  const root = file.add(
    `<< /Type /Catalog /Pages ${tree} /Lang ${textString(language)} /ViewerPreferences << /DisplayDocTitle true >> >>`,
  );
  const info = file.add(
    dictionary([
      ["Title", textString(title)],
      ["Producer", "(Trama)"],
      ...(day === undefined ? [] : [["CreationDate", dateString(day)] as const]),
    ]),
  );
  return file.bytes({ root, info, id });
}
