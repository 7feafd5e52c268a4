import { EyeOff, Expand, Focus, Link, ListPlus, PanelRight, Pin, PinOff, Shrink, Spotlight } from "lucide-react";
import { hiddenRelations } from "#graph/hidden-relations.ts";
import { type Hops, hopCounts } from "#graph/filter.ts";
import type { EntityId } from "#model/ids.ts";
import { capitalised } from "#model/name.ts";
import { pick, pin, select, unpin } from "#state/changes.ts";
import { writeAddress } from "#state/address.ts";
import { collapse, expand, focusOn, hide, keepOnly } from "#state/reach-changes.ts";
import { nameOf } from "#words/graph-names.ts";
import { linkCopied } from "../shared/link-copied.ts";
import type { Command, CommandContext } from "./command.ts";

const some = ({ target }: CommandContext) => target.entities.length > 0;
const single = ({ target }: CommandContext): EntityId | null =>
  target.entities.length === 1 ? (target.entities[0] ?? null) : null;
const isSingle = (context: CommandContext) => single(context) !== null;

/** What a list of entities is called: by name while it is one, by number when it is more. */
function called({ graph, speech, target }: CommandContext): string {
  const [only] = target.entities;
  return target.entities.length === 1 && only !== undefined
    ? capitalised(nameOf(graph, only, speech.language))
    : speech.t("command.someEntities", { count: target.entities.length });
}

/** How many relations of the target the picture does not show. */
function hiddenCount({ graph, visible, target }: CommandContext): number {
  const hidden = hiddenRelations(graph, visible);
  return target.entities.reduce((sum, id) => sum + (hidden.get(id) ?? 0), 0);
}

/** Neighbours by the relations that are shown. */
function neighboursOf({ graph, visible, target }: CommandContext): EntityId[] {
  const own = new Set(target.entities);
  return [...visible.relations].flatMap((id) => {
    const relation = graph.relations.get(id);
    if (relation === undefined) return [];
    const { subject, object } = relation;
    return own.has(subject) ? [object] : own.has(object) ? [subject] : [];
  });
}

const focusCommand = (hops: Hops): Command => ({
  id: `focus-${hops}`,
  group: "entities",
  icon: Focus,
  help: `help.focus${hops}`,
  short: `short.focus${hops}`,
  keys: [String(hops)],
  label: (context) => context.speech.t("command.focus", { name: called(context), count: hops }),
  offered: isSingle,
  checked: (context) => context.view.focus === single(context) && context.view.hops === hops,
  run: (context) => {
    const id = single(context);
    const on = context.view.focus === id && context.view.hops === hops;
    context.change(focusOn(on ? null : id, hops));
  },
});

/** What can be done with entities: those chosen, or those that a menu was opened at. */
export const entityCommands: readonly Command[] = [
  {
    id: "open",
    group: "entities",
    short: "short.details",
    icon: PanelRight,
    label: (context) => context.speech.t("command.open", { name: called(context) }),
    offered: (context) => isSingle(context) && context.view.select?.id !== single(context),
    run: (context) => {
      const id = single(context);
      if (id !== null) context.change(select({ kind: "entity", id }));
    },
  },
  {
    id: "expand",
    group: "entities",
    help: "help.expand",
    icon: Expand,
    keys: ["e"],
    label: (context) => context.speech.t("command.expand", { count: hiddenCount(context) }),
    offered: (context) => some(context) && hiddenCount(context) > 0,
    run: ({ change, target }) => change(expand(target.entities)),
  },
  {
    id: "collapse",
    group: "entities",
    short: "short.collapse",
    help: "help.collapse",
    icon: Shrink,
    keys: ["c"],
    label: (context) => context.speech.t("command.collapse", { name: called(context) }),
    offered: (context) => some(context) && context.target.entities.some((id) => !context.view.collapsed.includes(id)),
    run: ({ change, target }) => change(collapse(target.entities)),
  },
  ...hopCounts.map(focusCommand),
  {
    id: "only-these",
    group: "entities",
    help: "help.onlyThese",
    icon: Spotlight,
    keys: ["o"],
    label: (context) => context.speech.t("command.onlyThese", { count: context.target.entities.length }),
    offered: some,
    run: ({ change, target }) => change(keepOnly(target.entities)),
  },
  {
    id: "hide",
    group: "entities",
    short: "short.hide",
    help: "help.hide",
    icon: EyeOff,
    keys: ["h", "Delete"],
    label: (context) => context.speech.t("command.hide", { name: called(context) }),
    offered: some,
    run: ({ change, target }) => change(hide(target.entities)),
  },
  {
    id: "pin",
    group: "entities",
    short: "short.pin",
    help: "help.pin",
    icon: Pin,
    keys: ["p"],
    label: (context) => context.speech.t("command.pin", { name: called(context) }),
    offered: (context) =>
      some(context) &&
      context.session.getState().canvas !== null &&
      context.target.entities.some((id) => context.view.pins[id] === undefined),
    run: ({ change, target, session }) => {
      const places = session.getState().canvas?.places();
      const found = target.entities.flatMap((id) => {
        const place = places?.get(id);
        return place === undefined ? [] : [[id, place] as const];
      });
      change(pin(new Map(found)));
    },
  },
  {
    id: "unpin",
    group: "entities",
    short: "short.unpin",
    icon: PinOff,
    keys: ["p"],
    label: (context) => context.speech.t("command.unpin", { name: called(context) }),
    offered: (context) => context.target.entities.some((id) => context.view.pins[id] !== undefined),
    run: ({ change, target }) => change(unpin(target.entities)),
  },
  {
    id: "pick-neighbours",
    group: "entities",
    short: "short.neighbours",
    help: "help.pickNeighbours",
    icon: ListPlus,
    keys: ["n"],
    label: (context) => context.speech.t("command.pickNeighbours", { name: called(context) }),
    offered: (context) => some(context) && neighboursOf(context).length > 0,
    run: (context) => context.change(pick([...context.target.entities, ...neighboursOf(context)])),
  },
  {
    id: "copy-entity-link",
    group: "entities",
    short: "short.copyLink",
    icon: Link,
    label: (context) => context.speech.t("command.copyLinkTo", { name: called(context) }),
    offered: some,
    run: ({ copy, session, view, target, speech }) => {
      const { origin, pathname } = window.location;
      copy(`${origin}${pathname}#${writeAddress(pick(target.entities)(view))}`, linkCopied(session, speech));
    },
  },
];
