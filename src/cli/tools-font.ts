import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { FontWeight, Tools } from "#formats/format.ts";

const files: Readonly<Record<FontWeight, string>> = {
  regular: "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
  semibold: "@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf",
};

/** The font for documents, from the package that it comes in. */
export const installedFont: Tools["font"] = async (weight) => {
  try {
    const path = createRequire(import.meta.url).resolve(files[weight]);
    return { ok: true, value: new Uint8Array(await readFile(path)) };
  } catch {
    return { ok: false, problems: [{ code: "font-missing", detail: files[weight] }] };
  }
};
