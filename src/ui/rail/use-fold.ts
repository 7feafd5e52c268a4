import { useServices } from "../shared/services.ts";
import { useSession } from "../shared/use-explorer.ts";

/**
 * Whether a part of the rail is unfolded, and the way to fold it or unfold it. What the reader did to it is kept for the
 * visit; before that it is as it is `atFirst`.
 */
export function useFold(part: string, atFirst: boolean): readonly [open: boolean, turn: () => void] {
  const { session } = useServices();
  const open = useSession(({ folds }) => folds[part]) ?? atFirst;
  return [open, () => session.setState(({ folds }) => ({ folds: { ...folds, [part]: !open } }))];
}
