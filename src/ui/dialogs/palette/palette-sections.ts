import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Search } from "#graph/search.ts";
import { folded, wordsOf } from "#graph/text-match.ts";
import type { ArticleId } from "#model/ids.ts";
import type { Speech } from "#words/speech.ts";
import { type Command, type CommandContext, commandGroups } from "../../commands/command.ts";
import { isOffered } from "../../commands/table.ts";
import { articleNameOf } from "#words/graph-names.ts";
import { resultSections, type FoundRow } from "../../search/results.ts";

/** A line of the palette: something that was found, or something that can be done. */
export type PaletteRow =
  | { readonly kind: "found"; readonly id: string; readonly text: string; readonly row: FoundRow }
  | { readonly kind: "article"; readonly id: string; readonly text: string; readonly article: ArticleId }
  | { readonly kind: "command"; readonly id: string; readonly text: string; readonly command: Command };

export interface PaletteSection {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly PaletteRow[];
}

/** Whether each word asked for is the beginning of a word of the text. */
function matches(text: string, asked: readonly string[]): boolean {
  const words = wordsOf(folded(text));
  return asked.every((part) => words.some((word) => word.startsWith(part)));
}

function commandSections(commands: readonly Command[], context: CommandContext, asked: readonly string[]) {
  const rows = commands
    .filter((command) => command.id !== "palette" && isOffered(command, context))
    .map((command) => ({ command, text: command.label(context) }))
    .filter(({ text, command }) => matches(`${text} ${context.speech.t(`command.group.${command.group}`)}`, asked));
  return commandGroups.map((group) => ({
    id: `commands ${group}`,
    title: context.speech.t(`command.group.${group}`),
    rows: rows
      .filter(({ command }) => command.group === group)
      .map(({ command, text }): PaletteRow => ({ kind: "command", id: `command ${command.id}`, text, command })),
  }));
}

function articleSection(graph: KnowledgeGraph, speech: Speech, asked: readonly string[]): PaletteSection {
  const rows = [...graph.articles.values()].flatMap(({ id, title, author }): PaletteRow[] => {
    const text = articleNameOf(graph, id, speech);
    const known = [text, title, author, id].filter((part) => part !== undefined).join(" ");
    return matches(known, asked) ? [{ kind: "article", id: `article ${id}`, text, article: id }] : [];
  });
  return { id: "articles", title: speech.t("palette.articles"), rows };
}

/** What the palette lists for a text: without one the commands; otherwise what is found first. Empty parts are left out. */
export function paletteSections(
  text: string,
  { search, commands, context }: { search: Search; commands: readonly Command[]; context: CommandContext },
): PaletteSection[] {
  const { graph, speech } = context;
  const asked = wordsOf(text);
  const found = asked.length === 0 ? [] : resultSections(graph, search.find(text), speech);
  const things = found.map(({ id, title, rows }): PaletteSection => ({
    id,
    title,
    rows: rows.map((row) => ({ kind: "found", id: row.id, text: row.matched, row })),
  }));
  const doing = commandSections(commands, context, asked);
  const articles = articleSection(graph, speech, asked);
  const sections = asked.length === 0 ? [...doing, articles] : [...things, articles, ...doing];
  return sections.filter(({ rows }) => rows.length > 0);
}
