import { useEffect } from "react";

/** What a key does, when no field has it. `mod+` stands for Ctrl, or Cmd on a Mac; `shift+` comes after it. */
type Shortcuts = Readonly<Record<string, () => void>>;

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
      // The search repeats a key on the option that is marked in its list: the focus tells where one is writing.
      if (event.defaultPrevented || event.altKey || isTyping(event.target) || isTyping(document.activeElement)) return;
      if (event.target instanceof HTMLElement && event.target.closest("dialog, [role=dialog][data-modal]") !== null)
        return;
      const act = Object.hasOwn(shortcuts, nameOf(event)) ? shortcuts[nameOf(event)] : undefined;
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [shortcuts]);
}
