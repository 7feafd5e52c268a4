/** Set out below, when there is something to compare. */
export function CompareDialog() {
  return null;
}
