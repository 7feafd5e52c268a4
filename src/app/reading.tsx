import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { LoadProblem } from "#model/load-problem.ts";
import { writeAddress } from "#state/address.ts";
import { arrange, clearFilters, select } from "#state/changes.ts";
import type { Explorer } from "#state/explorer.ts";
import { Page } from "#ui/Page.tsx";
import type { Services } from "#ui/shared/services.ts";
import type { Navigation } from "./navigation.ts";
import { createRemembered } from "./remembered.ts";

type Reading = Pick<
  Services,
  "explorer" | "steps" | "back" | "forward" | "startOver" | "urlOf" | "hintsDismissed" | "plainKeysOff"
>;

/** What every page needs to be read, however it came by its graph. */
export function readingServices(explorer: Explorer<LoadProblem>, navigation: Navigation): Reading {
  return {
    explorer,
    steps: navigation.steps,
    back: navigation.back,
    forward: navigation.forward,
    startOver: () => explorer.getState().change((view) => clearFilters(select(null)(arrange("canvas")(view)))),
    urlOf: (view) => `${window.location.href.replace(/#.*/, "")}#${writeAddress(view)}`,
    hintsDismissed: createRemembered(() => window.localStorage, "trama.hints-dismissed"),
    plainKeysOff: createRemembered(() => window.localStorage, "trama.plain-keys-off"),
  };
}

function rootElement(): HTMLElement {
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page lost its root");
  return root;
}

/** Says that the page did not come, in every language: its messages did not come either. */
export function showNothing(): void {
  rootElement().textContent = "Trama could not be loaded: try again. Trama non si è caricata: riprova.";
}

/** Puts the page into its document. */
export function show(services: Services): void {
  createRoot(rootElement()).render(
    <StrictMode>
      <Page services={services} />
    </StrictMode>,
  );
}
