import { lazy, Suspense } from "react";
import { useSession } from "../shared/use-explorer.ts";

const ContextMenu = lazy(() => import("./ContextMenu.tsx").then(({ ContextMenu }) => ({ default: ContextMenu })));

/** The menu that is open, if one is; its code comes with the first. */
export function Menus() {
  const menu = useSession((session) => session.menu);
  if (menu === null) return null;
  return (
    <Suspense>
      <ContextMenu menu={menu} />
    </Suspense>
  );
}
