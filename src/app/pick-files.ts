/** Lets the reader pick files. Says nothing where none is picked. */
export function pickFiles(accept: string, picked: (files: readonly File[]) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accept;
  input.multiple = true;
  input.addEventListener("change", () => picked([...(input.files ?? [])]), { once: true });
  input.click();
}
