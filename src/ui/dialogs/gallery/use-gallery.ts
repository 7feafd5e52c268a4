import { useCallback, useEffect, useState } from "react";
import { usualChoices } from "#formats/format.ts";
import { drawPicture } from "#formats/picture/draw.ts";
import { archiveOf, textsIn } from "#formats/snapshot/archive.ts";
import { readSnapshot } from "#formats/snapshot/read.ts";
import { snapshotOf, snapshotText } from "#formats/snapshot/snapshot.ts";
import type { ExportSource } from "#formats/format.ts";
import type { GalleryProblem, KeptSnapshot } from "#loaders/gallery.ts";
import type { SnapshotFile } from "#model/snapshot-file.ts";
import { useFiles } from "../../shared/services.ts";
import { save } from "../export/save.ts";

/** Pixels across. */
const THUMBNAIL = 360;

/** What the reader is told of the gallery. */
export type GalleryNews =
  | { readonly kind: "problem"; readonly problem: GalleryProblem }
  | { readonly kind: "removed"; readonly snapshot: KeptSnapshot }
  | { readonly kind: "imported"; readonly taken: number; readonly refused: number };

const base64 = (bytes: Uint8Array) => {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
};

const keptAs = (snapshot: SnapshotFile, text: string, thumbnail: string): KeptSnapshot => ({
  id: crypto.randomUUID(),
  name: snapshot.name,
  kept: Date.now(),
  entities: snapshot.graph.entities.length,
  relations: snapshot.graph.relations.length,
  thumbnail,
  text,
});

/** The snapshots that this browser keeps, and what can be done with them. */
export function useGallery() {
  const { gallery, tools } = useFiles();
  const [kept, setKept] = useState<readonly KeptSnapshot[] | null>(null);
  const [news, setNews] = useState<GalleryNews | null>(null);
  const refresh = useCallback(async () => {
    const listed = await gallery.list();
    if (listed.ok) setKept(listed.value);
    else for (const problem of listed.problems) setNews({ kind: "problem", problem });
  }, [gallery]);
  useEffect(() => {
    let current = true;
    void gallery.list().then((listed) => {
      if (!current) return;
      setKept(listed.ok ? listed.value : []);
      if (!listed.ok) for (const problem of listed.problems) setNews({ kind: "problem", problem });
    });
    return () => {
      current = false;
    };
  }, [gallery]);

  const put = async (snapshot: KeptSnapshot): Promise<boolean> => {
    const done = await gallery.keep(snapshot);
    if (!done.ok) for (const problem of done.problems) setNews({ kind: "problem", problem });
    return done.ok;
  };

  const thumbnailOf = async (source: ExportSource): Promise<string> => {
    const { svg, width, height } = await drawPicture(source, { ...usualChoices, around: [] });
    const drawn = await tools.rasterise(svg, { width, height, scale: THUMBNAIL / width, transparent: false });
    return drawn.ok ? `data:image/png;base64,${base64(drawn.value)}` : "";
  };

  return {
    kept,
    news,
    keep: async (source: ExportSource, notes: string) => {
      setNews(null);
      const snapshot = await snapshotOf(source, notes);
      if (await put(keptAs(snapshot, snapshotText(snapshot), await thumbnailOf(source)))) await refresh();
    },
    rename: async (snapshot: KeptSnapshot, name: string) => {
      const read = readSnapshot(snapshot.text);
      const text = read.ok ? snapshotText({ ...read.value, name }) : snapshot.text;
      if (await put({ ...snapshot, name, text })) await refresh();
    },
    remove: async (snapshot: KeptSnapshot) => {
      const done = await gallery.remove(snapshot.id);
      if (done.ok) setNews({ kind: "removed", snapshot });
      else for (const problem of done.problems) setNews({ kind: "problem", problem });
      await refresh();
    },
    bringBack: async (snapshot: KeptSnapshot) => {
      setNews(null);
      if (await put(snapshot)) await refresh();
    },
    exportAll: async () => {
      const { name, content } = await archiveOf(kept ?? []);
      save([{ name, content: new Blob([content as BlobPart], { type: "application/zip" }) }]);
    },
    /** Takes the snapshots of files in; those that are none are counted. */
    importFrom: async (files: readonly File[]) => {
      let [taken, refused] = [0, 0];
      for (const file of files) {
        const texts = await textsIn(new Uint8Array(await file.arrayBuffer()));
        if (texts.length === 0) refused += 1;
        for (const text of texts) {
          const read = readSnapshot(text);
          if (!read.ok) refused += 1;
          else if (await put(keptAs(read.value, text, ""))) taken += 1;
          else return refresh();
        }
      }
      setNews({ kind: "imported", taken, refused });
      return refresh();
    },
  };
}
