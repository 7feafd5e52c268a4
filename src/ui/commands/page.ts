import {
  ArrowLeft,
  ArrowRight,
  CircleQuestionMark,
  Command as CommandIcon,
  Download,
  FolderOpen,
  History,
  Images,
  Info,
  Languages,
  Link,
  Redo2,
  Search,
  Undo2,
  X,
} from "lucide-react";
import { languages } from "#model/language.ts";
import { closePanel, speak } from "#state/changes.ts";
import { focusSearch } from "../search/focus-search.ts";
import { linkCopied } from "../shared/link-copied.ts";
import type { Command } from "./command.ts";

/** Back and forth through what was done. */
export const historyCommands: readonly Command[] = [
  {
    id: "undo",
    group: "history",
    icon: Undo2,
    keys: ["mod+z"],
    label: ({ speech }) => speech.t("action.undo"),
    offered: ({ explorer }) => explorer.temporal.getState().pastStates.length > 0,
    run: ({ explorer }) => explorer.temporal.getState().undo(),
  },
  {
    id: "redo",
    group: "history",
    icon: Redo2,
    keys: ["mod+y", "mod+shift+z"],
    label: ({ speech }) => speech.t("action.redo"),
    offered: ({ explorer }) => explorer.temporal.getState().futureStates.length > 0,
    run: ({ explorer }) => explorer.temporal.getState().redo(),
  },
  {
    id: "back",
    group: "history",
    icon: ArrowLeft,
    label: ({ speech }) => speech.t("action.back"),
    offered: ({ services }) => services.steps.getState().back,
    run: ({ services }) => services.back(),
  },
  {
    id: "forward",
    group: "history",
    icon: ArrowRight,
    label: ({ speech }) => speech.t("action.forward"),
    offered: ({ services }) => services.steps.getState().forward,
    run: ({ services }) => services.forward(),
  },
];

/** What concerns the page as a whole. */
export const pageCommands: readonly Command[] = [
  {
    id: "palette",
    group: "page",
    icon: CommandIcon,
    keys: ["mod+k"],
    label: ({ speech }) => speech.t("palette.open"),
    run: ({ session }) => session.setState({ dialog: "palette" }),
  },
  {
    id: "search",
    group: "page",
    icon: Search,
    keys: ["/"],
    label: ({ speech }) => speech.t("help.search"),
    run: ({ session }) => focusSearch(session),
  },
  {
    id: "export",
    group: "page",
    icon: Download,
    keys: ["s"],
    label: ({ speech }) => speech.t("command.export"),
    offered: ({ services }) => services.files !== null,
    run: ({ session }) => session.setState({ dialog: "export" }),
  },
  {
    id: "gallery",
    group: "page",
    icon: Images,
    keys: ["g"],
    label: ({ speech }) => speech.t("command.gallery"),
    offered: ({ services }) => services.files !== null,
    run: ({ session }) => session.setState({ dialog: "gallery" }),
  },
  {
    id: "open-file",
    group: "page",
    icon: FolderOpen,
    keys: ["mod+o"],
    label: ({ speech }) => speech.t("open.file"),
    offered: ({ services }) => services.files !== null,
    run: ({ services }) => services.files?.opening.pick(),
  },
  {
    id: "leave-guest",
    group: "page",
    icon: History,
    label: ({ speech }) => speech.t("open.leave"),
    offered: ({ session }) => session.getState().guest !== null,
    run: ({ services }) => services.files?.opening.leave(),
  },
  {
    id: "copy-link",
    group: "page",
    icon: Link,
    keys: ["l"],
    label: ({ speech }) => speech.t("bar.shareLong"),
    run: ({ copy, session, speech }) => copy(window.location.href, linkCopied(session, speech)),
  },
  ...languages.map((language): Command => ({
    id: `language-${language}`,
    group: "page",
    icon: Languages,
    label: ({ speech }) => speech.t(`language.${language}`),
    checked: ({ speech }) => speech.language === language,
    run: ({ change }) => change(speak(language)),
  })),
  {
    id: "close",
    group: "page",
    icon: X,
    keys: ["Escape"],
    label: ({ speech }) => speech.t("help.escape"),
    offered: ({ session, view }) =>
      session.getState().searchOpen ||
      view.select !== null ||
      view.picked.length > 0 ||
      view.analysis !== null ||
      view.story !== null,
    run: ({ session, change }) => {
      if (session.getState().searchOpen) session.setState({ searchOpen: false });
      else change(closePanel);
    },
  },
  {
    id: "about",
    group: "page",
    icon: Info,
    keys: ["i"],
    label: ({ speech }) => speech.t("about.title"),
    run: ({ session }) => session.setState({ dialog: "about" }),
  },
  {
    id: "help",
    group: "page",
    icon: CircleQuestionMark,
    keys: ["?"],
    label: ({ speech }) => speech.t("help.help"),
    run: ({ session }) => session.setState({ dialog: "help" }),
  },
];
