/** A file to hand to the reader. */
export interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Long enough for the browser to have taken the content. */
const TAKEN = 10_000;

/** Saves files where the browser saves what is downloaded. */
export function save(files: readonly SavedFile[]): void {
  for (const { name, content } of files) {
    const url = URL.createObjectURL(content);
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), TAKEN);
  }
}
