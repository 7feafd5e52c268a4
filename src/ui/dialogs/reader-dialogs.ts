import { lazy } from "react";

/** The dialogs of every page, each with its own code when it is first opened. */
export const readerDialogs = {
  about: lazy(() => import("./AboutDialog.tsx").then(({ AboutDialog }) => ({ default: AboutDialog }))),
  help: lazy(() => import("./HelpDialog.tsx").then(({ HelpDialog }) => ({ default: HelpDialog }))),
  palette: lazy(() => import("./palette/Palette.tsx").then(({ Palette }) => ({ default: Palette }))),
} as const;
