import { useEffect } from "react";

/**
 * What a key does, when no field has it; `false` says that it did nothing, and leaves it to the browser. `mod+` stands
 * for Ctrl, or Cmd on a Mac; `shift+` comes after it.
 */
type Shortcuts = Readonly<Record<string, () => boolean>>;

/** By these one walks in what holds several things: there they are its own. */
const WALKING = ["ArrowLeft", "ArrowRight", "Home", "End"];
const WALKED =
  "input, select, [role=application], [role=grid], [role=listbox], [role=menu], [role=radiogroup], [role=slider], [role=toolbar]";

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input:not([type=radio],[type=checkbox]), textarea, select"))
  );
}

function nameOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  if (!ctrlKey && !metaKey) return key;
  return `mod+${shiftKey ? "shift+" : ""}${key.toLowerCase()}`;
}

/** Listens for keys on the whole page. Keys that a field or a dialog takes are left to it. */
export function useShortcuts(shortcuts: Shortcuts): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      // Lists under a field are sent its keys as events of their own: what counts is where one writes.
      if (event.defaultPrevented || event.altKey || isTyping(event.target) || isTyping(document.activeElement)) return;
      if (event.target instanceof HTMLElement && event.target.closest("dialog, [role=dialog][data-modal]") !== null)
        return;
      const act = Object.hasOwn(shortcuts, nameOf(event)) ? shortcuts[nameOf(event)] : undefined;
      if (act === undefined) return;
      if (WALKING.includes(event.key) && event.target instanceof Element && event.target.closest(WALKED) !== null)
        return;
      if (act()) event.preventDefault();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [shortcuts]);
}
