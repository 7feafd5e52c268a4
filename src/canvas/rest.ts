/** Knows whether the picture moves, and says when it has come to rest. */
export interface Rest {
  readonly isMoving: () => boolean;
  /** It has just moved. */
  moved(): void;
  /** Rests anew after the usual time, though nothing has moved. */
  later(): void;
  stop(): void;
}

/** Calls back once nothing has moved for some milliseconds. */
export function createRest(milliseconds: () => number, onRest: () => void): Rest {
  let moving = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      moving = false;
      onRest();
    }, milliseconds());
  };
  return {
    isMoving: () => moving,
    moved() {
      moving = true;
      later();
    },
    later,
    stop: () => clearTimeout(timer),
  };
}
