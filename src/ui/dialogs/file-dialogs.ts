import { lazy } from "react";

/** The dialogs for files, each with its own code when it is first opened. */
export const fileDialogs = {
  brief: lazy(() => import("./BriefDialog.tsx").then(({ BriefDialog }) => ({ default: BriefDialog }))),
  changed: lazy(() => import("./ChangedDialog.tsx").then(({ ChangedDialog }) => ({ default: ChangedDialog }))),
  gallery: lazy(() => import("./GalleryDialog.tsx").then(({ GalleryDialog }) => ({ default: GalleryDialog }))),
  compare: lazy(() => import("./CompareDialog.tsx").then(({ CompareDialog }) => ({ default: CompareDialog }))),
  export: lazy(() => import("./ExportDialog.tsx").then(({ ExportDialog }) => ({ default: ExportDialog }))),
  import: lazy(() => import("./ImportDialog.tsx").then(({ ImportDialog }) => ({ default: ImportDialog }))),
} as const;
