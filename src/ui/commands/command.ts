import type { LucideIcon } from "lucide-react";
import type { StoreApi } from "zustand/vanilla";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Visible } from "#graph/visible.ts";
import type { EntityId, RelationId } from "#model/ids.ts";
import type { LoadProblem } from "#model/load-problem.ts";
import type { Explorer } from "#state/explorer.ts";
import type { View } from "#graph/view.ts";
import type { Change } from "#state/changes.ts";
import type { MessageKey, Speech } from "#words/speech.ts";
import type { Services } from "../shared/services.ts";
import type { Session } from "../shared/session.ts";

/** What a command is to act on: some entities, or a relation, or nothing but the page. */
export interface Target {
  readonly entities: readonly EntityId[];
  readonly relation: RelationId | null;
}

/** What a command can look at and do. */
export interface CommandContext {
  readonly graph: KnowledgeGraph;
  readonly visible: Visible;
  readonly view: View;
  readonly speech: Speech;
  readonly explorer: Explorer<LoadProblem>;
  readonly session: StoreApi<Session>;
  readonly services: Services;
  readonly target: Target;
  readonly change: (change: Change) => void;
  /** Copies a text and says that it is done. */
  readonly copy: (text: string, done: string) => void;
}

/** The parts of the lists of commands, in their order. */
export const commandGroups = [
  "relation",
  "entities",
  "filters",
  "analysis",
  "story",
  "show",
  "layout",
  "history",
  "page",
] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** Something that the page can do; the palette, the menus, the keys and the help all go by it. */
export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  readonly icon: LucideIcon;
  readonly label: (context: CommandContext) => string;
  /** What it is called where there is nothing that it would act on. */
  readonly help?: MessageKey;
  /** What it is called in a menu that names what it acts on. */
  readonly short?: MessageKey;
  /** As `useShortcuts` names keys; the first one is shown. */
  readonly keys?: readonly string[];
  /** Whether it can be done now; without it always. */
  readonly offered?: (context: CommandContext) => boolean;
  /** Whether what it turns on is on. */
  readonly checked?: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void;
}
