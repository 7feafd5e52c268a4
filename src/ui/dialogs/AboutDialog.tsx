import { useServices } from "../shared/services.ts";
import { useSpeech } from "../shared/use-explorer.ts";
import css from "./AboutDialog.module.css";
import { Articles } from "./about/Articles.tsx";
import { Disputes } from "./about/Disputes.tsx";
import { Figures } from "./about/Figures.tsx";
import { Meanings } from "./about/Meanings.tsx";
import { Provenance } from "./about/Provenance.tsx";
import { Questions } from "./about/Questions.tsx";
import { Window } from "./Window.tsx";

/** What the data are: where they come from, how much there is, what is disputed, and how to read and use them. */
export function AboutDialog() {
  const { t } = useSpeech();
  const { session } = useServices();
  const close = () => session.setState({ dialog: null });
  return (
    <Window title={t("about.title")} width={640}>
      {/* It scrolls, so the keyboard has to reach it. */}
      <div className={css["body"]} tabIndex={0} role="region" aria-label={t("about.title")}>
        <p className={css["lead"]}>{t("about.lead")}</p>
        <Figures />
        <Questions onFollow={close} />
        <Articles />
        <Disputes onFollow={close} />
        <Meanings />
        <Provenance />
      </div>
    </Window>
  );
}
