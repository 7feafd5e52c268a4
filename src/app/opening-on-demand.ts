import type { Opening } from "#ui/shared/services.ts";
import type { OpeningParts } from "./opening.ts";

/** The way to open files, whose code is fetched when the first one is opened. */
export function openingOnDemand(parts: OpeningParts): Opening {
  let loaded: Promise<Opening> | undefined;
  const opening = () => (loaded ??= import("./opening.ts").then(({ createOpening }) => createOpening(parts)));
  return {
    open: async (files) => (await opening()).open(files),
    pick: () => void opening().then(({ pick }) => pick()),
    show: (snapshot, how) => void opening().then(({ show }) => show(snapshot, how)),
    leave: () => void opening().then(({ leave }) => leave()),
    today: async (snapshot) => (await opening()).today(snapshot),
  };
}
