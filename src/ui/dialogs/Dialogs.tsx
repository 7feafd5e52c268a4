import { type ComponentType, lazy, type LazyExoticComponent, Suspense } from "react";
import { useSession } from "../shared/use-explorer.ts";
import type { DialogName } from "../shared/session.ts";

/** Each dialog comes with its own code when it is first opened. */
const dialogs: Readonly<Record<DialogName, LazyExoticComponent<ComponentType>>> = {
  about: lazy(() => import("./AboutDialog.tsx").then(({ AboutDialog }) => ({ default: AboutDialog }))),
  changed: lazy(() => import("./ChangedDialog.tsx").then(({ ChangedDialog }) => ({ default: ChangedDialog }))),
  gallery: lazy(() => import("./GalleryDialog.tsx").then(({ GalleryDialog }) => ({ default: GalleryDialog }))),
  compare: lazy(() => import("./CompareDialog.tsx").then(({ CompareDialog }) => ({ default: CompareDialog }))),
  export: lazy(() => import("./ExportDialog.tsx").then(({ ExportDialog }) => ({ default: ExportDialog }))),
  help: lazy(() => import("./HelpDialog.tsx").then(({ HelpDialog }) => ({ default: HelpDialog }))),
  palette: lazy(() => import("./palette/Palette.tsx").then(({ Palette }) => ({ default: Palette }))),
};

/** The dialog that is open, if one is. */
export function Dialogs() {
  const name = useSession(({ dialog }) => dialog);
  if (name === null) return null;
  const Dialog = dialogs[name];
  return (
    <Suspense>
      <Dialog />
    </Suspense>
  );
}
