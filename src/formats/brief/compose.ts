import { pictureParts, writeDrawing } from "../picture/draw.ts";
import { dateLines, filterLines, titleOf } from "../picture/picture-words.ts";
import type { ExportSource } from "../format.ts";
import type { Brief, BriefPicture, Section } from "./brief.ts";
import { noteBook } from "./notes.ts";
import "#words/areas/brief.ts";
import "#words/areas/writing.ts";
import {
  aloneSection,
  allegedSections,
  disagreementsIn,
  disputedSection,
  type Matter,
  reportedSection,
  toldIn,
} from "./sections.ts";

/** The picture of a brief: on white paper, without numbers of its own beside those of the notes. */
async function pictureOf(source: ExportSource): Promise<BriefPicture | null> {
  const { visible, speech } = source;
  if (visible.entities.size === 0) return null;
  const parts = await pictureParts({ ...source, theme: "light" }, { around: ["legend"] });
  const entities = parts.scene.nodes.length;
  const summary = speech.t("picture.description", { entities, relations: visible.relations.size });
  const alt = speech.t("brief.alt", { summary });
  // The usual description says each relation as it stands, also what is only alleged.
  const words = { ...parts.words, description: alt };
  return { svg: writeDrawing({ ...parts, words }, { transparent: false }, speech).svg, alt };
}

/** What a source comes to as a brief. Equal sources give equal briefs: there is no clock in it. */
export async function briefOf(source: ExportSource): Promise<Brief> {
  const { graph, speech } = source;
  const { t, language } = speech;
  const book = noteBook(graph, speech);
  const matter: Matter = { source, book, told: toldIn(source), disagreements: disagreementsIn(source) };
  const howToRead: Section = {
    title: t("brief.howToRead"),
    blocks: [{ kind: "text", content: [t("brief.howToReadText")] }],
  };
  // In this order notes are first referred to.
  const sections = [
    reportedSection(matter),
    disputedSection(matter),
    aloneSection(matter),
    ...allegedSections(matter),
    howToRead,
  ];
  return {
    language,
    title: titleOf(source),
    lead: [...filterLines(source), ...dateLines(source)],
    picture: await pictureOf(source),
    sections,
    sources: {
      title: t("brief.sources"),
      count: t("brief.sourcesCount", { count: book.articles() }),
      back: t("brief.backTo"),
    },
    notes: book.notes(),
  };
}
