import { useState } from "react";

/**
 * The one of the chosen that the eye is to follow: the one chosen last. Taking others out changes nothing, and where it
 * is taken out itself there is nothing to follow.
 */
export function useFollowed(chosen: ReadonlySet<string>): string | undefined {
  const [before, setBefore] = useState({ chosen, followed: [...chosen].at(-1) });
  if (before.chosen === chosen) return before.followed;
  const added = [...chosen].findLast((id) => !before.chosen.has(id));
  const kept = before.followed !== undefined && chosen.has(before.followed) ? before.followed : undefined;
  const followed = added ?? kept;
  setBefore({ chosen, followed });
  return followed;
}
