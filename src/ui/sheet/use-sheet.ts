import {
  type CSSProperties,
  type PointerEvent,
  type RefObject,
  type SyntheticEvent,
  useCallback,
  useRef,
  useState,
} from "react";
import { FIRST, type Rest, type Sample, settle, type Snap, velocityOf } from "./snap.ts";

interface SheetOptions<Box extends HTMLElement> {
  readonly box: RefObject<Box | null>;
  /** It was dragged or flicked away. */
  readonly onClose: () => void;
  /** It has come to rest, after the movement there. */
  readonly onRest?: (snap: Snap) => void;
}

export interface Sheet {
  readonly snap: Snap;
  readonly moveTo: (snap: Rest) => void;
  /** For the sheet's element, whose height is `--part` of its room. What drags it is marked `data-drags`. */
  readonly props: {
    readonly style: CSSProperties;
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
    readonly onClickCapture: (event: SyntheticEvent) => void;
  };
}

const OPENED = { "--part": FIRST } as CSSProperties;
/** Within so many pixels a finger that touches a button still presses it. */
const SLACK = 6;

interface Drag {
  readonly pointer: number;
  readonly from: number;
  /** Pixels, at the beginning. */
  readonly height: number;
  readonly room: number;
  readonly samples: Sample[];
  moving: boolean;
}

/**
 * A sheet that is dragged between heights. Its height is set on the element itself: what is inside is not rendered anew
 * while a finger moves.
 */
export function useSheet<Box extends HTMLElement>({ box, onClose, onRest }: SheetOptions<Box>): Sheet {
  const [snap, setSnap] = useState<Snap>(FIRST);
  const drag = useRef<Drag | null>(null);
  const dragged = useRef(false);
  const goal = useRef<Rest>(FIRST);

  const moveTo = useCallback(
    (to: Rest) => {
      const element = box.current;
      if (element === null) return;
      goal.current = to;
      element.style.setProperty("--part", String(to === "closed" ? 0 : to));
      if (to !== "closed") setSnap(to);
      const movements = element.getAnimations().map(({ finished }) => finished);
      void Promise.allSettled(movements).then(() => {
        if (goal.current !== to) return;
        if (to === "closed") onClose();
        else onRest?.(to);
      });
    },
    [box, onClose, onRest],
  );

  const end = (event: PointerEvent<HTMLElement>, cancelled: boolean) => {
    const { current } = drag;
    if (current === null || current.pointer !== event.pointerId) return;
    drag.current = null;
    if (!current.moving) return;
    delete event.currentTarget.dataset["dragging"];
    const part = event.currentTarget.getBoundingClientRect().height / current.room;
    moveTo(settle(part, cancelled ? 0 : velocityOf(current.samples, event.timeStamp) / current.room));
  };

  return {
    snap,
    moveTo,
    props: {
      style: OPENED,
      onPointerDown(event) {
        dragged.current = false;
        const element = event.currentTarget;
        const on = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-drags]") : null;
        // A mouse may select the words of a heading: it drags by the handle alone.
        const drags = on !== null && (event.pointerType !== "mouse" || on.dataset["drags"] === "handle");
        const part = Number(element.style.getPropertyValue("--part"));
        const closing = part === 0;
        if (!drags || closing || !event.isPrimary || event.button !== 0) return;
        for (const movement of element.getAnimations()) movement.finish();
        const { height } = element.getBoundingClientRect();
        const samples = [{ y: event.clientY, time: event.timeStamp }];
        drag.current = {
          pointer: event.pointerId,
          from: event.clientY,
          height,
          room: height / part,
          samples,
          moving: false,
        };
      },
      onPointerMove(event) {
        const { current } = drag;
        if (current === null || current.pointer !== event.pointerId) return;
        const element = event.currentTarget;
        if (!current.moving && Math.abs(event.clientY - current.from) > SLACK) {
          current.moving = true;
          dragged.current = true;
          element.dataset["dragging"] = "";
          element.setPointerCapture(event.pointerId);
        }
        if (!current.moving) return;
        current.samples.push({ y: event.clientY, time: event.timeStamp });
        const height = current.height + current.from - event.clientY;
        element.style.setProperty("--part", String(Math.min(1, Math.max(0, height / current.room))));
      },
      onPointerUp: (event) => end(event, false),
      onPointerCancel: (event) => end(event, true),
      onClickCapture(event) {
        // The click that ends a drag presses nothing.
        if (dragged.current) event.stopPropagation();
        dragged.current = false;
      },
    },
  };
}
