import { lazy } from "react";

/** Comes with its own code when something is first selected. */
export const OriginGroups = lazy(() =>
  import("./OriginGroups.tsx").then(({ OriginGroups: Component }) => ({ default: Component })),
);
