import { CircleAlert, Download, FileUp, FolderOpen } from "lucide-react";
import { type SyntheticEvent, useRef, useState } from "react";
import { safeName, suggestedName } from "#formats/file-name.ts";
import { readSnapshot } from "#formats/snapshot/read.ts";
import type { KeptSnapshot } from "#loaders/gallery.ts";
import { Button } from "../controls/Button.tsx";
import { useFiles, useServices } from "../shared/services.ts";
import { useGraph, useSpeech, useView } from "../shared/use-explorer.ts";
import { save } from "./export/save.ts";
import { useExportSource } from "./export/use-export-source.ts";
import { Card } from "./gallery/Card.tsx";
import { type GalleryNews, useGallery } from "./gallery/use-gallery.ts";
import css from "./GalleryDialog.module.css";
import "#words/areas/opening.ts";
import { Window } from "./Window.tsx";

interface NewsProps {
  readonly news: GalleryNews;
  readonly onBringBack: (snapshot: KeptSnapshot) => void;
}

function News({ news, onBringBack }: NewsProps) {
  const { t } = useSpeech();
  if (news.kind === "problem") {
    const { code, detail } = news.problem;
    return (
      <p className={css["news"]} role="alert">
        <CircleAlert size={16} strokeWidth={1.8} aria-hidden="true" className={css["danger"]} />
        {t(`gallery.problem.${code}`, { detail })}
      </p>
    );
  }
  return (
    <p className={css["news"]} role="status">
      {news.kind === "removed" ? (
        <>
          {t("gallery.removed", { name: news.snapshot.name })}
          <Button small look="outline" onClick={() => onBringBack(news.snapshot)}>
            {t("gallery.bringBack")}
          </Button>
        </>
      ) : (
        [
          t("gallery.imported", { count: news.taken }),
          ...(news.refused === 0 ? [] : [t("gallery.refused", { count: news.refused })]),
        ].join(" ")
      )}
    </p>
  );
}

interface KeepProps {
  readonly onKeep: (name: string, notes: string) => void;
}

function Keep({ onKeep }: KeepProps) {
  const { t } = useSpeech();
  const graph = useGraph();
  const view = useView((view) => view);
  const [name, setName] = useState(() => suggestedName(graph, view));
  const [notes, setNotes] = useState("");
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onKeep(name.trim() === "" ? suggestedName(graph, view) : name.trim(), notes.trim());
    setNotes("");
  };
  return (
    <form className={css["keep"]} onSubmit={submit}>
      <input
        className={css["input"]}
        aria-label={t("gallery.name")}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <input
        className={css["input"]}
        aria-label={t("gallery.notes")}
        placeholder={t("gallery.notes")}
        value={notes}
        onChange={(event) => setNotes(event.target.value)}
      />
      <Button type="submit" look="primary">
        {t("gallery.keep")}
      </Button>
    </form>
  );
}

const saveOne = ({ name, text }: KeptSnapshot) =>
  save([{ name: `${safeName(name)}.trama.json`, content: new Blob([text], { type: "application/json" }) }]);

/** The snapshots that this browser keeps. */
export function GalleryDialog() {
  const { t } = useSpeech();
  const { session } = useServices();
  const { opening } = useFiles();
  const { kept, news, keep, rename, remove, bringBack, exportAll, importFrom } = useGallery();
  const source = useExportSource({ extent: "shown", theme: "light", name: "" });
  const [marked, setMarked] = useState<KeptSnapshot | null>(null);
  const compare = (snapshot: KeptSnapshot) => {
    if (marked === null || marked.id === snapshot.id) {
      setMarked(marked === null ? snapshot : null);
      return;
    }
    const [before, after] = [marked, snapshot]
      .sort((a, b) => a.kept - b.kept)
      .map(({ text }) => readSnapshot(text))
      .map((read) => (read.ok ? read.value : null));
    if (before && after) session.setState({ dialog: "compare", compared: { before, after } });
  };
  const files = useRef<HTMLInputElement>(null);
  const openKept = ({ name, text }: KeptSnapshot) => void opening.open([new File([text], name)]);
  return (
    <Window title={t("gallery.title")} width={920}>
      <Keep onKeep={(name, notes) => void keep({ ...source, name }, notes)} />
      {news !== null && <News news={news} onBringBack={(snapshot) => void bringBack(snapshot)} />}
      <div className={css["body"]} tabIndex={0} role="group" aria-label={t("gallery.kept")}>
        {kept?.length === 0 && <p className={css["empty"]}>{t("gallery.empty")}</p>}
        <ul className={css["cards"]}>
          {kept?.map((snapshot) => (
            <Card
              key={snapshot.id}
              snapshot={snapshot}
              onOpen={() => openKept(snapshot)}
              onRename={(name) => void rename(snapshot, name)}
              onSave={() => saveOne(snapshot)}
              onRemove={() => void remove(snapshot)}
              marked={marked}
              onCompare={() => compare(snapshot)}
            />
          ))}
        </ul>
      </div>
      <footer className={css["foot"]}>
        <Button look="outline" icon={FolderOpen} onClick={opening.pick}>
          {t("open.file")}
        </Button>
        <span className={css["space"]} />
        <input
          ref={files}
          type="file"
          multiple
          hidden
          accept=".json,.zip"
          onChange={({ target }) => {
            void importFrom([...(target.files ?? [])]);
            target.value = "";
          }}
        />
        <Button icon={FileUp} onClick={() => files.current?.click()}>
          {t("gallery.importAll")}
        </Button>
        <Button icon={Download} disabled={kept === null || kept.length === 0} onClick={() => void exportAll()}>
          {t("gallery.exportAll")}
        </Button>
      </footer>
    </Window>
  );
}
