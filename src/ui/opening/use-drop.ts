import { useEffect, useState } from "react";
import { useFiles } from "../shared/services.ts";

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") === true;

/** Whether an event is meant for a field that one writes in. */
const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest("input, textarea, [contenteditable=true]") !== null;

/** What was pasted, as a file; nothing where it is no text of one. */
function pastedFile({ clipboardData }: ClipboardEvent): File | null {
  const file = clipboardData?.files[0];
  if (file !== undefined) return file;
  const text = clipboardData?.getData("text/plain").trim() ?? "";
  return text.startsWith("{") ? new File([text], "clipboard.trama.json", { type: "application/json" }) : null;
}

/** Opens what is dropped on the page or pasted into it. Says whether a file is being dragged over it now. */
export function useDrop(): boolean {
  const { opening } = useFiles();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // Within the page one leaves an element for another.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void opening.open([...(event.dataTransfer?.files ?? [])]);
    };
    const paste = (event: ClipboardEvent) => {
      const file = isWriting(event.target) ? null : pastedFile(event);
      if (file !== null) void opening.open([file]);
    };
    window.addEventListener("dragover", drag);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    window.addEventListener("paste", paste);
    return () => {
      window.removeEventListener("dragover", drag);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
      window.removeEventListener("paste", paste);
    };
  }, [opening]);
  return over;
}
