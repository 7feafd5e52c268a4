/** A Chromium or Chrome that is there; `undefined` where none is. */
export function findChromium(): string | undefined;
