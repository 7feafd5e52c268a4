import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { IconButton } from "../controls/Button.tsx";
import { useServices } from "../shared/services.ts";
import { useSpeech } from "../shared/use-explorer.ts";
import css from "./Window.module.css";

interface WindowProps {
  readonly title: string;
  readonly width: number;
  readonly children: ReactNode;
}

/** A dialog over the page: it keeps the focus, and Esc or a click beside it closes it. */
export function Window({ title, width, children }: WindowProps) {
  const { t, language } = useSpeech();
  const { session } = useServices();
  const close = () => session.setState({ dialog: null });
  return (
    <I18nProvider locale={language}>
      <ModalOverlay className={css["scrim"]} isOpen isDismissable onOpenChange={(open) => !open && close()}>
        <Modal className={css["modal"]} style={{ maxWidth: width }}>
          <Dialog className={css["dialog"]} data-modal="">
            <header className={css["head"]}>
              <Heading slot="title" level={2} className={css["title"]}>
                {title}
              </Heading>
              <IconButton icon={X} label={t("action.close")} onClick={close} />
            </header>
            {children}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}
