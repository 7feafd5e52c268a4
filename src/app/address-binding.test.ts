import { describe, expect, test } from "vitest";
import { createStore } from "zustand/vanilla";
import type { EntityId, LensId } from "#model/ids.ts";
import { chooseLens, select } from "#state/changes.ts";
import { createExplorer } from "#state/explorer.ts";
import { fixtureGraph } from "#ui/shared/fixture.ts";
import { bindAddress } from "./address-binding.ts";
import type { Navigation } from "./navigation.ts";

function bound(first: string) {
  const went: [string, string][] = [];
  let fragment = first;
  let arrived = () => {};
  const navigation: Navigation = {
    steps: createStore(() => ({ back: false, forward: false })),
    fragment: () => fragment,
    go: (to, how) => {
      fragment = to;
      went.push([how, to]);
    },
    back: () => {},
    forward: () => {},
    onArrival: (listener) => (arrived = listener),
  };
  const explorer = createExplorer<never>();
  bindAddress(explorer, navigation);
  const arriveAt = (to: string) => {
    fragment = to;
    arrived();
  };
  return { explorer, went, arriveAt };
}

const acme = { kind: "entity", id: "acme" as EntityId } as const;

describe("the address and the view", () => {
  test("a graph that comes is shown as the address says, and what means nothing is left out of both", () => {
    const { explorer, went } = bound("#select=acme&pizza=1");
    explorer.getState().receive({ phase: "ready", graph: fixtureGraph() });
    expect(explorer.getState().view.select).toEqual(acme);
    expect(explorer.getState().dropped).toHaveLength(1);
    expect(went).toEqual([["replace", "select=acme"]]);
  });

  test("a selection is a step of its own, a lens is not", () => {
    const { explorer, went } = bound("");
    explorer.getState().receive({ phase: "ready", graph: fixtureGraph() });
    explorer.getState().change(select(acme));
    explorer.getState().change(chooseLens("antitrust" as LensId));
    expect(went.slice(1)).toEqual([
      ["push", "select=acme"],
      ["replace", "lens=antitrust&select=acme"],
    ]);
  });

  test("Back changes the view and adds no step", () => {
    const { explorer, went, arriveAt } = bound("");
    explorer.getState().receive({ phase: "ready", graph: fixtureGraph() });
    explorer.getState().change(select(acme));
    arriveAt("");
    expect(explorer.getState().view.select).toBeNull();
    expect(went.filter(([how]) => how === "push")).toHaveLength(1);
  });

  test("a new version of the graph keeps the view", () => {
    const { explorer } = bound("#select=acme");
    explorer.getState().receive({ phase: "ready", graph: fixtureGraph() });
    explorer.getState().receive({ phase: "ready", graph: fixtureGraph() });
    expect(explorer.getState().view.select).toEqual(acme);
  });
});
