import type { GraphDiff } from "#graph/diff.ts";
import type { Speech } from "#words/speech.ts";
import type { DiffRow } from "./rows.ts";
import "#words/areas/comparing.ts";

/** What is compared, for the heading. */
export interface DiffNames {
  readonly before: string;
  readonly after: string;
}

/** Markdown gives these a meaning, or an editor that shows it as HTML does. */
const escaped = (text: string) =>
  text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_{}[\]<>#|~]/g, (character) => `\\${character}`);

const kinds = ["relation", "fact", "entity"] as const;
const fates = ["added", "removed", "changed"] as const;

/** A comparison as Markdown: a heading for what came, what went and what changed, a line each below. */
export function diffMarkdown(rows: readonly DiffRow[], names: DiffNames, { t }: Speech): string {
  const title = `# ${t("compare.heading", { before: escaped(names.before), after: escaped(names.after) })}`;
  if (rows.length === 0) return `${title}\n\n${t("compare.same")}\n`;
  const parts = kinds.flatMap((kind) =>
    fates.flatMap((fate) => {
      const own = rows.filter((row) => row.kind === kind && row.fate === fate);
      if (own.length === 0) return [];
      const lines = own.map(({ what, changes, id }) => {
        const said = changes.length === 0 ? "" : ` — ${changes.map(escaped).join("; ")}`;
        return `- ${escaped(what)}${said} (\`${id}\`)`;
      });
      return [`## ${t(`compare.${kind}.${fate}`, { count: own.length })}\n\n${lines.join("\n")}`];
    }),
  );
  return `${[title, ...parts].join("\n\n")}\n`;
}

/** A comparison as JSON: ids of what came and went, and for what changed from what to what. */
export function diffJson({ entities, relations, facts }: GraphDiff): string {
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  const statements = ({ added, removed, changed }: GraphDiff["relations"] | GraphDiff["facts"]) => ({
    added: ids(added),
    removed: ids(removed),
    changed: changed.map(({ after, status, origins, disagreements, claims }) => ({
      id: after.id,
      status,
      origins,
      disagreements,
      claims: {
        added: claims.added,
        removed: claims.removed,
        changed: claims.changed.map(({ id, aspects, before, after: now }) => ({ id, aspects, before, after: now })),
      },
    })),
  });
  const json = {
    format: "trama-diff",
    version: 1,
    relations: statements(relations),
    facts: statements(facts),
    entities: {
      added: ids(entities.added),
      removed: ids(entities.removed),
      changed: entities.changed.map(({ after }) => after.id),
    },
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
