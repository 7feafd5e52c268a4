import type { StoreApi } from "zustand/vanilla";
import type { Session } from "../shared/session.ts";

/** The field's id: shortcuts reach it before its code is loaded and after. */
export const SEARCH_ID = "search";

/** Opens the search where it has no room of its own, and puts the cursor there. */
export function focusSearch(session: StoreApi<Session>): void {
  session.setState({ searchOpen: true });
  const field = document.getElementById(SEARCH_ID);
  // At once, for the next key is already meant for it. On a narrow window the field comes by itself, with the focus.
  field?.focus();
}
