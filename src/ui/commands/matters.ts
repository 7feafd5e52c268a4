import { Boxes, CircleDashed } from "lucide-react";
import { group, lookAsUsual } from "#state/matters-changes.ts";
import type { Command } from "./command.ts";

/** What nodes say of who matters; the rest is chosen where it is measured. */
export const mattersCommands: readonly Command[] = [
  {
    id: "group-communities",
    group: "analysis",
    icon: Boxes,
    label: ({ speech }) => speech.t("matters.group"),
    checked: ({ view }) => view.grouped,
    run: ({ change, view }) => change(group(!view.grouped)),
  },
  {
    id: "usual-look",
    group: "analysis",
    icon: CircleDashed,
    label: ({ speech }) => speech.t("look.usual"),
    offered: ({ view }) => view.sizedBy !== null || view.colouredBy !== null || view.grouped,
    run: ({ change }) => change(lookAsUsual),
  },
];
