import regular from "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url";
import semibold from "@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf?url";
import type { FontWeight, Tools } from "#formats/format.ts";

const urls: Readonly<Record<FontWeight, string>> = { regular, semibold };

/** The font for documents, from the page's own files; fetched only when a document is written. */
export const pageFont: Tools["font"] = async (weight) => {
  try {
    const response = await fetch(urls[weight]);
    if (response.ok) return { ok: true, value: new Uint8Array(await response.arrayBuffer()) };
    return { ok: false, problems: [{ code: "font-missing", detail: `${urls[weight]}: ${response.status}` }] };
  } catch {
    return { ok: false, problems: [{ code: "font-missing", detail: urls[weight] }] };
  }
};
