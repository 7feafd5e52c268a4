import { readAddress, writeAddress } from "#state/address.ts";
import { isStep } from "#state/changes.ts";
import type { Explorer } from "#state/explorer.ts";
import type { Navigation } from "./navigation.ts";

/**
 * Keeps address and view the same. A graph that has just come is shown as the address says; from then on each change of
 * view is written into the address, and each arrival at another address changes the view.
 */
export function bindAddress<Problem>(explorer: Explorer<Problem>, navigation: Navigation): void {
  let arriving = false;
  const arrive = () => {
    const { data, arrive: takeOver } = explorer.getState();
    if (data.phase !== "ready") return;
    const { view, dropped } = readAddress(navigation.fragment(), data.graph);
    arriving = true;
    takeOver(view, dropped);
    arriving = false;
    navigation.go(writeAddress(view), "replace");
  };
  explorer.subscribe((state, before) => {
    if (state.data !== before.data) {
      arrive();
      // What was done to another graph, or before there was any, cannot be undone on this one.
      explorer.temporal.getState().clear();
    } else if (state.view !== before.view && !arriving) {
      navigation.go(writeAddress(state.view), isStep(before.view, state.view) ? "push" : "replace");
    }
  });
  navigation.onArrival(arrive);
}
