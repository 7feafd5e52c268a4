/**
 * Browsers refuse to write the address over and over: Safari after 100 times in 30 seconds, and Chromium complains after
 * 200 in ten. So many may follow each other at once; from then on one each so many milliseconds, always the latest.
 */
const AT_ONCE = 40;
const APART_MS = 600;

/** The part of a window that tells the time. */
interface Clock {
  readonly performance: { readonly now: () => number };
  readonly setTimeout: (done: () => void, milliseconds: number) => unknown;
}

/** Does things at once as long as they are few; of those that come faster only the latest, when there is time for it. */
export function sparingly({ performance, setTimeout }: Clock) {
  let [spare, since] = [AT_ONCE, performance.now()];
  let waiting: (() => void) | null = null;
  let waits = false;
  const take = () => {
    const due = waiting;
    waiting = null;
    due?.();
  };
  const tryNow = () => {
    const now = performance.now();
    spare = Math.min(AT_ONCE, spare + (now - since) / APART_MS);
    since = now;
    waits = spare < 1;
    if (waits) {
      setTimeout(tryNow, APART_MS);
    } else if (waiting !== null) {
      spare -= 1;
      take();
    }
  };
  return {
    /** Does something, now or in a moment, unless something else is asked for before. */
    ask: (deed: () => void) => {
      waiting = deed;
      if (!waits) tryNow();
    },
    /** Does what waits now. */
    settle: take,
    /** Does not do what waits. */
    forget: () => {
      waiting = null;
    },
  };
}
