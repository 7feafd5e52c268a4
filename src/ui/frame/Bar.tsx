import { CircleQuestionMark, Download, Images, Info, Link, Search } from "lucide-react";
import { Button, IconButton } from "../controls/Button.tsx";
import { SearchField } from "../search/SearchField.tsx";
import { useServices } from "../shared/services.ts";
import { linkCopied } from "../shared/link-copied.ts";
import { useCopy } from "../shared/use-copy.ts";
import { useSession, useSpeech } from "../shared/use-explorer.ts";
import { NARROW, useMedia } from "../shared/use-media.ts";
import { AnalysisButton } from "./AnalysisButton.tsx";
import css from "./Bar.module.css";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { LensChoice } from "./LensChoice.tsx";
import { ShowChoice } from "./ShowChoice.tsx";
import { UndoButtons } from "./UndoButtons.tsx";
import { Wordmark } from "./Wordmark.tsx";

function AboutButton() {
  const { t } = useSpeech();
  const { session } = useServices();
  return (
    <IconButton
      icon={Info}
      label={t("about.title")}
      aria-haspopup="dialog"
      onClick={() => session.setState({ dialog: "about" })}
    />
  );
}

function GalleryButton() {
  const { t } = useSpeech();
  const { session } = useServices();
  return (
    <IconButton
      icon={Images}
      label={t("gallery.title")}
      aria-haspopup="dialog"
      onClick={() => session.setState({ dialog: "gallery" })}
    />
  );
}

function FileButtons() {
  const { t } = useSpeech();
  const { session } = useServices();
  return (
    <>
      <GalleryButton />
      <Button
        look="outline"
        icon={Download}
        className={css["export"]}
        aria-label={t("bar.export")}
        aria-haspopup="dialog"
        onClick={() => session.setState({ dialog: "export" })}
      >
        <span>{t("bar.export")}</span>
      </Button>
    </>
  );
}

function NarrowBar() {
  const speech = useSpeech();
  const { t } = speech;
  const { session, files } = useServices();
  const copy = useCopy();
  if (useSession(({ searchOpen }) => searchOpen)) {
    return (
      <header className={css["bar"]}>
        <SearchField />
      </header>
    );
  }
  return (
    <header className={css["bar"]}>
      <Wordmark />
      <span className={css["space"]} />
      <IconButton icon={Search} label={t("bar.search")} onClick={() => session.setState({ searchOpen: true })} />
      <IconButton
        icon={Link}
        label={t("bar.shareLong")}
        onClick={() => copy(window.location.href, linkCopied(session, speech))}
      />
      {files !== null && <GalleryButton />}
      <AboutButton />
      <LanguageSwitch />
    </header>
  );
}

function WideBar() {
  const speech = useSpeech();
  const { t } = speech;
  const { session, files } = useServices();
  const copy = useCopy();
  return (
    <header className={css["bar"]}>
      <div className={css["brand"]}>
        <Wordmark />
      </div>
      <SearchField />
      <div className={css["lenses"]}>
        <LensChoice />
      </div>
      <span className={css["space"]} />
      <ShowChoice />
      <AnalysisButton />
      <UndoButtons />
      <Button
        icon={Link}
        className={css["share"]}
        title={t("bar.shareLong")}
        aria-label={t("bar.share")}
        onClick={() => copy(window.location.href, linkCopied(session, speech))}
      >
        <span>{t("bar.share")}</span>
      </Button>
      {files !== null && <FileButtons />}
      <LanguageSwitch />
      <AboutButton />
      <IconButton
        icon={CircleQuestionMark}
        label={t("bar.help")}
        aria-haspopup="dialog"
        onClick={() => session.setState({ dialog: "help" })}
      />
    </header>
  );
}

/** The bar at the top: where one is, search, lenses, and what to do with the whole view. */
export function Bar() {
  return useMedia(NARROW) ? <NarrowBar /> : <WideBar />;
}
