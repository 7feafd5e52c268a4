import { Suspense } from "react";
import { useServices } from "../shared/services.ts";
import { useSession } from "../shared/use-explorer.ts";

/** The dialog that is open, if one is. */
export function Dialogs() {
  const { dialogs } = useServices();
  const name = useSession(({ dialog }) => dialog);
  const Dialog = name === null ? undefined : dialogs[name];
  if (Dialog === undefined) return null;
  return (
    <Suspense>
      <Dialog />
    </Suspense>
  );
}
