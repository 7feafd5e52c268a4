import { Copy } from "lucide-react";
import { GRAPH_FILE_FORMAT, GRAPH_FILE_VERSION } from "#model/graph-file.ts";
import { IconButton } from "../../controls/Button.tsx";
import { Section } from "../../panel/Section.tsx";
import { useServices } from "../../shared/services.ts";
import { useCopy } from "../../shared/use-copy.ts";
import { useWholeGraph, useSpeech } from "../../shared/use-explorer.ts";
import css from "./about.module.css";

/** So many digits tell any two data sets apart that somebody compares by eye. */
const SHORT = 12;

function DataLicence() {
  const { t } = useSpeech();
  const { licence } = useServices();
  if (licence === null) return t("about.noLicence");
  return (
    <a href={licence.url} target="_blank" rel="noreferrer license">
      {licence.name ?? t("about.licenceText")}
    </a>
  );
}

/** What one needs to use the data, and to say which data one used. */
export function Provenance() {
  const { t } = useSpeech();
  const { hash } = useWholeGraph();
  const copy = useCopy();
  return (
    <Section title={t("about.use")}>
      <dl className={css["provenance"]}>
        <dt>{t("about.dataLicence")}</dt>
        <dd>
          <DataLicence />
        </dd>
        <dt>{t("about.programLicence")}</dt>
        <dd>MIT</dd>
        <dt>{t("about.hash")}</dt>
        <dd className={css["hash"]}>
          <code title={hash}>{hash.slice(0, SHORT)}…</code>
          <IconButton small icon={Copy} label={t("about.copyHash")} onClick={() => copy(hash, t("about.hashCopied"))} />
        </dd>
        <dt>{t("about.format")}</dt>
        <dd>{t("about.formatVersion", { format: GRAPH_FILE_FORMAT, version: GRAPH_FILE_VERSION })}</dd>
      </dl>
    </Section>
  );
}
