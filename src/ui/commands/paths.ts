import { MapPin, Route, Waypoints } from "lucide-react";
import type { EntityId } from "#model/ids.ts";
import { capitalised } from "#model/name.ts";
import { MOST_ENDS, openPaths } from "#state/path-changes.ts";
import { nameOf } from "#words/graph-names.ts";
import type { Command, CommandContext } from "./command.ts";

const single = ({ target }: CommandContext): EntityId | null =>
  target.entities.length === 1 ? (target.entities[0] ?? null) : null;

/** Where paths were asked to begin. */
const start = ({ view }: CommandContext): EntityId | null => view.ends[0] ?? null;

function named({ graph, speech }: CommandContext, id: EntityId | null): string {
  return id === null ? "" : capitalised(nameOf(graph, id, speech.language));
}

/** What asks how entities are connected: from one to another, or those chosen. */
export const pathCommands: readonly Command[] = [
  {
    id: "path-from",
    group: "entities",
    icon: MapPin,
    short: "short.pathFrom",
    label: (context) => context.speech.t("command.pathFrom", { name: named(context, single(context)) }),
    offered: (context) => single(context) !== null,
    run: ({ change, target }) => change(openPaths(target.entities)),
  },
  {
    id: "path-to",
    group: "entities",
    icon: Route,
    label: (context) =>
      context.speech.t("command.pathTo", { from: named(context, start(context)), to: named(context, single(context)) }),
    offered: (context) => single(context) !== null && start(context) !== null && start(context) !== single(context),
    run: (context) => {
      const from = start(context);
      if (from !== null) context.change(openPaths([from, ...context.target.entities]));
    },
  },
  {
    id: "paths-between",
    group: "entities",
    icon: Route,
    short: "short.paths-between",
    label: ({ speech }) => speech.t("command.pathsBetween"),
    offered: ({ target }) => target.entities.length === 2,
    run: ({ change, target }) => change(openPaths(target.entities)),
  },
  {
    id: "connect",
    group: "entities",
    icon: Waypoints,
    short: "short.connect",
    label: ({ speech, target }) => speech.t("command.connect", { count: target.entities.length }),
    offered: ({ target }) => target.entities.length > 2 && target.entities.length <= MOST_ENDS,
    run: ({ change, target }) => change(openPaths(target.entities)),
  },
];
