import { useEffect, useState } from "react";
import { useSpeech } from "../shared/use-explorer.ts";
import css from "./Loading.module.css";

/** Shorter waits show nothing: a flash would only disturb. */
const PATIENCE = 200;

/** One line and a thin bar, once the wait is long enough to notice. */
export function Loading() {
  const { t } = useSpeech();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className={css["loading"]} aria-busy="true">
      <h1 className="visually-hidden">{t("app.heading")}</h1>
      {late && (
        <>
          <div className={css["bar"]} aria-hidden="true" />
          <p role="status">{t("loading.line")}</p>
        </>
      )}
    </main>
  );
}
