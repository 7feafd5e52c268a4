import { createContext, use } from "react";
import { useStore } from "zustand";
import type { Filter } from "#graph/filter.ts";
import type { KnowledgeGraph } from "#graph/knowledge-graph.ts";
import type { Visible } from "#graph/visible.ts";
import type { View } from "#graph/view.ts";
import type { Change } from "#state/changes.ts";
import type { Gesture } from "#state/explorer.ts";
import { type Speech, speechIn } from "#words/speech.ts";
import { useServices } from "./services.ts";
import type { Session } from "./session.ts";

/** A part of what the reader chose. */
export function useView<Part>(part: (view: View) => Part): Part {
  return useStore(useServices().explorer, ({ view }) => part(view));
}

/** The way to change the view. */
export function useChange(): (change: Change, gesture?: Gesture) => void {
  return useStore(useServices().explorer, ({ change }) => change);
}

/** A part of what is open in this window. */
export function useSession<Part>(part: (session: Session) => Part): Part {
  return useStore(useServices().session, part);
}

/**
 * The interface's voice, in the language of the view or else of the reader's browser. While another language is on its
 * way the page goes on speaking the one that it knows.
 */
export function useSpeech(): Speech {
  const { language } = useServices();
  useSession(({ learned }) => learned);
  return speechIn(useView((view) => view.language) ?? language);
}

/** A loaded graph, the filters of the view, and what they leave of it. */
interface Loaded {
  readonly whole: KnowledgeGraph;
  /** As it was known on the day that the filters ask for. */
  readonly graph: KnowledgeGraph;
  readonly filter: Filter;
  readonly visible: Visible;
}

export const LoadedContext = createContext<Loaded | null>(null);

/** All that is derived from graph and filters, of one moment. */
export function useLoaded(): Loaded {
  const loaded = use(LoadedContext);
  if (loaded === null) throw new Error("There is no graph around this component");
  return loaded;
}

/** The graph that is shown, as it was known on the day that the reader asks for. */
export const useGraph = (): KnowledgeGraph => useLoaded().graph;

/** The graph with all that ever became known: for what there is to choose from, and for what is the data set's own. */
export const useWholeGraph = (): KnowledgeGraph => useLoaded().whole;

/** What the filters leave of the graph. */
export const useVisible = (): Visible => useLoaded().visible;
