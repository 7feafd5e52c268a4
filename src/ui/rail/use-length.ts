import { useServices } from "../shared/services.ts";
import { useSession } from "../shared/use-explorer.ts";
import { FIRST, lengthOf, rowsOf } from "./lengths.ts";

/** The rows of a list that stand in the rail, and the way to have more or fewer. It is kept for the visit. */
export function useLength(list: string, ids: readonly string[], ticked: readonly string[] | null) {
  const { session } = useServices();
  const length = lengthOf(ids.length, useSession(({ lengths }) => lengths[list]) ?? FIRST);
  const setLength = (asked: number) => session.setState(({ lengths }) => ({ lengths: { ...lengths, [list]: asked } }));
  return { shown: rowsOf(ids, length, ticked), length, setLength };
}
