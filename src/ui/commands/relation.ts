import { Ban, Link, PanelRight, Spotlight, Waypoints } from "lucide-react";
import { typeOf } from "#graph/knowledge-graph.ts";
import type { Relation } from "#model/statement.ts";
import { writeAddress } from "#state/address.ts";
import { pick, select } from "#state/changes.ts";
import { onlyType, toggleType } from "#state/kinds.ts";
import { sentenceOf } from "#words/graph-names.ts";
import { linkCopied } from "../shared/link-copied.ts";
import type { Command, CommandContext } from "./command.ts";

const relationOf = ({ graph, target }: CommandContext): Relation | undefined =>
  target.relation === null ? undefined : graph.relations.get(target.relation);

const isThere = (context: CommandContext) => relationOf(context) !== undefined;

function verbOf(context: CommandContext): string {
  const relation = relationOf(context);
  return relation === undefined ? "" : typeOf(context.graph, relation).label[context.speech.language];
}

/** A command on the relation at hand. */
function onRelation(
  command: Pick<Command, "id" | "icon" | "label" | "offered" | "short">,
  act: (relation: Relation, context: CommandContext) => void,
): Command {
  return {
    group: "relation",
    offered: isThere,
    ...command,
    run: (context) => {
      const relation = relationOf(context);
      if (relation !== undefined) act(relation, context);
    },
  };
}

/** What can be done with a relation: the one selected, or the one that a menu was opened at. */
export const relationCommands: readonly Command[] = [
  onRelation(
    {
      id: "open-relation",
      short: "short.details",
      icon: PanelRight,
      label: (context) => {
        const relation = relationOf(context);
        const name = relation === undefined ? "" : sentenceOf(context.graph, relation, context.speech.language);
        return context.speech.t("command.open", { name });
      },
      offered: (context) => isThere(context) && context.view.select?.id !== context.target.relation,
    },
    ({ id }, { change }) => change(select({ kind: "relation", id })),
  ),
  onRelation(
    {
      id: "only-type",
      icon: Spotlight,
      label: (context) => context.speech.t("command.onlyType", { verb: verbOf(context) }),
    },
    ({ type }, { change }) => change(onlyType(type)),
  ),
  onRelation(
    {
      id: "hide-type",
      icon: Ban,
      label: (context) => context.speech.t("command.hideType", { verb: verbOf(context) }),
    },
    ({ type }, { change, graph }) => change(toggleType(graph, type)),
  ),
  onRelation(
    { id: "pick-ends", icon: Waypoints, label: ({ speech }) => speech.t("command.pickEnds") },
    ({ subject, object }, { change }) => change(pick([subject, object])),
  ),
  onRelation(
    { id: "copy-relation-link", icon: Link, label: ({ speech }) => speech.t("command.copyRelationLink") },
    ({ id }, { copy, session, view, speech }) => {
      const { origin, pathname } = window.location;
      copy(`${origin}${pathname}#${writeAddress(select({ kind: "relation", id })(view))}`, linkCopied(session, speech));
    },
  ),
];
