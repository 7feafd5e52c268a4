import { Download, GitCompareArrows, Image, Pencil, Trash2 } from "lucide-react";
import { type SyntheticEvent, useState } from "react";
import type { KeptSnapshot } from "#loaders/gallery.ts";
import { momentWords } from "#words/dates.ts";
import { Button, IconButton } from "../../controls/Button.tsx";
import { useSpeech } from "../../shared/use-explorer.ts";
import css from "./Card.module.css";

interface CardProps {
  readonly snapshot: KeptSnapshot;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onSave: () => void;
  readonly onRemove: () => void;
  /** Another one that was chosen to be compared with this, or this one. */
  readonly marked: KeptSnapshot | null;
  readonly onCompare: () => void;
}

function NameField({ name, onDone }: { readonly name: string; readonly onDone: (name: string) => void }) {
  const { t } = useSpeech();
  const [text, setText] = useState(name);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onDone(text.trim() === "" ? name : text.trim());
  };
  return (
    <form className={css["rename"]} onSubmit={submit}>
      <input
        className={css["input"]}
        aria-label={t("gallery.newName", { name })}
        value={text}
        autoFocus
        onChange={(event) => setText(event.target.value)}
        onBlur={submit}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          // It ends the renaming, not the dialog.
          event.stopPropagation();
          onDone(name);
        }}
      />
    </form>
  );
}

/** A snapshot that is kept: its picture, what it is called, and what can be done with it. */
export function Card({ snapshot, onOpen, onRename, onSave, onRemove, marked, onCompare }: CardProps) {
  const speech = useSpeech();
  const { t } = speech;
  const [renaming, setRenaming] = useState(false);
  const { name, thumbnail, relations, kept } = snapshot;
  return (
    <li className={css["card"]}>
      <button
        type="button"
        className={css["picture"]}
        data-theme="light"
        aria-label={t("gallery.open", { name })}
        onClick={onOpen}
      >
        {thumbnail === "" ? (
          <Image size={24} strokeWidth={1.4} aria-hidden="true" />
        ) : (
          <img className={css["image"]} src={thumbnail} alt="" />
        )}
      </button>
      {renaming ? (
        <NameField
          name={name}
          onDone={(next) => {
            setRenaming(false);
            if (next !== name) onRename(next);
          }}
        />
      ) : (
        <h3 className={css["name"]}>
          <Button small className={css["open"]} onClick={onOpen}>
            {name}
          </Button>
        </h3>
      )}
      <div className={css["foot"]}>
        <small className={css["about"]}>
          {momentWords(kept, speech)} · {t("panel.relations", { count: relations })}
        </small>
        <IconButton
          small
          icon={GitCompareArrows}
          aria-pressed={marked?.id === snapshot.id}
          label={
            marked === null || marked.id === snapshot.id
              ? t("gallery.compare", { name })
              : t("gallery.compareWith", { name, other: marked.name })
          }
          onClick={onCompare}
        />
        <IconButton small icon={Pencil} label={t("gallery.rename", { name })} onClick={() => setRenaming(true)} />
        <IconButton small icon={Download} label={t("gallery.save", { name })} onClick={onSave} />
        <IconButton small icon={Trash2} label={t("gallery.remove", { name })} onClick={onRemove} />
      </div>
    </li>
  );
}
