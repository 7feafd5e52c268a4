/** Fetches what says all about a selection: when it is first selected, or before, when a reader comes near. */
export const fetchSelectionBody = () => import("./SelectionBody.tsx");
