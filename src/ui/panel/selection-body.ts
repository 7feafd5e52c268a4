import { type ComponentType, useEffect, useState } from "react";
import type { SelectionBodyProps } from "./SelectionBody.tsx";

interface Loaded {
  readonly SelectionBody: ComponentType<SelectionBodyProps>;
}

let loaded: Loaded | null = null;

/**
 * Fetches what says all about a selection: when something is first selected, or before, when a reader comes near or the
 * address selects something.
 */
export async function fetchSelectionBody(): Promise<Loaded> {
  const { SelectionBody } = await import("./SelectionBody.tsx");
  return (loaded = { SelectionBody });
}

/** What says all about a selection; `null` while it is on its way. Once it is there it is there at once. */
export function useSelectionBody(): Loaded | null {
  const [body, setBody] = useState(loaded);
  useEffect(() => {
    if (body === null) void fetchSelectionBody().then(setBody);
  }, [body]);
  return body;
}
