import { FileText } from "lucide-react";
import type { Command } from "./command.ts";

/** Makes a brief of what is shown: offered where files can be written. */
export const briefCommand: Command = {
  id: "brief",
  group: "analysis",
  icon: FileText,
  label: ({ speech }) => speech.t("brief.command"),
  offered: ({ services }) => services.files !== null,
  run: ({ session }) => session.setState({ dialog: "brief" }),
};
