import { Component, type ErrorInfo, type ReactNode } from "react";
import { Button } from "../controls/Button.tsx";
import { useServices } from "../shared/services.ts";
import { useCopy } from "../shared/use-copy.ts";
import { useSpeech } from "../shared/use-explorer.ts";
import css from "./Message.module.css";

interface CrashState {
  readonly error: Error | null;
  readonly where: string;
}

function CrashMessage({ error, where, again }: CrashState & { readonly again: () => void }) {
  const { t } = useSpeech();
  const { startOver } = useServices();
  const copy = useCopy();
  const details = `${error?.stack ?? String(error)}\n${where}\n${window.location.href}\n${navigator.userAgent}`;
  return (
    <main className={css["message"]}>
      <h1>{t("crash.title")}</h1>
      <p className={css["what"]} role="alert">
        {t("crash.what")}
      </p>
      <dl className={css["particulars"]}>
        <dt>{t("failed.detail")}</dt>
        <dd>
          <code>{String(error)}</code>
        </dd>
        <dt>{t("failed.todo")}</dt>
        <dd>{t("crash.todo")}</dd>
      </dl>
      <div className={css["buttons"]}>
        <Button
          look="primary"
          onClick={() => {
            startOver();
            again();
          }}
        >
          {t("action.startOver")}
        </Button>
        <Button look="outline" onClick={() => copy(details, t("action.copyDetails"))}>
          {t("action.copyDetails")}
        </Button>
      </div>
    </main>
  );
}

/** Catches what nobody expected, so that the reader is never left with an empty page. */
export class Crash extends Component<{ readonly children: ReactNode }, CrashState> {
  override state: CrashState = { error: null, where: "" };

  static getDerivedStateFromError(error: unknown): Partial<CrashState> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(_error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ where: componentStack ?? "" });
  }

  override render(): ReactNode {
    const { error, where } = this.state;
    if (error === null) return this.props.children;
    return <CrashMessage error={error} where={where} again={() => this.setState({ error: null, where: "" })} />;
  }
}
