import type { Case, Examiner, Scrutiny } from "#graph/scrutiny.ts";
import { capitalised } from "#model/name.ts";
import type { EntityId } from "#model/ids.ts";
import { nameOf } from "#words/graph-names.ts";
import { StatementMark } from "../../marks/StatementMark.tsx";
import { SelectLink } from "../../panel/SelectLink.tsx";
import { useGraph, useSpeech } from "../../shared/use-explorer.ts";
import css from "./Scrutiny.module.css";
import { StageMark } from "./StageMark.tsx";
import { stepWords } from "./step-words.ts";

function Cell({ examiner }: { readonly examiner: Examiner | undefined }) {
  const speech = useSpeech();
  if (examiner === undefined) {
    return (
      <td className={css["blank"]}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{speech.t("scrutiny.nothing")}</span>
      </td>
    );
  }
  const [furthest] = examiner.steps;
  const { relation, stage } = furthest;
  return (
    <td>
      <SelectLink to={{ kind: "relation", id: relation.id }} className={css["cell"]}>
        <StageMark stage={stage} status={relation.status} />
        <span>
          {stepWords(furthest, speech)} <StatementMark of={relation} />
        </span>
      </SelectLink>
    </td>
  );
}

interface RowProps {
  readonly authority: EntityId;
  readonly cases: readonly Case[];
}

function AuthorityRow({ authority, cases }: RowProps) {
  const { language } = useSpeech();
  const graph = useGraph();
  return (
    <tr>
      <th scope="row">
        <SelectLink to={{ kind: "entity", id: authority }} className={css["name"]}>
          {capitalised(nameOf(graph, authority, language))}
        </SelectLink>
      </th>
      {cases.map(({ target, examiners }) => (
        <Cell key={target} examiner={examiners.find(({ id }) => id === authority)} />
      ))}
    </tr>
  );
}

/** Deals across, authorities down by jurisdiction; in each cell the furthest that is reported. */
export function Matrix({ scrutiny: { cases, jurisdictions } }: { readonly scrutiny: Scrutiny }) {
  const { t, language } = useSpeech();
  const graph = useGraph();
  const nameIn = (id: EntityId) => capitalised(nameOf(graph, id, language));
  return (
    <>
      <h3 id="scrutiny-matrix" className={css["heading"]}>
        {t("scrutiny.matrix")}
      </h3>
      <div className={css["scroll"]} role="region" aria-labelledby="scrutiny-matrix" tabIndex={0}>
        <table className={css["matrix"]} aria-labelledby="scrutiny-matrix">
          <thead>
            <tr>
              <th scope="col">{t("scrutiny.authority")}</th>
              {cases.map(({ target }) => (
                <th key={target} scope="col">
                  <SelectLink to={{ kind: "entity", id: target }} className={css["name"]}>
                    {nameIn(target)}
                  </SelectLink>
                </th>
              ))}
            </tr>
          </thead>
          {jurisdictions.map(({ id, authorities }) => (
            <tbody key={id ?? ""}>
              <tr>
                <th scope="rowgroup" colSpan={cases.length + 1} className={css["jurisdiction"]}>
                  <span>{id === null ? t("scrutiny.noJurisdiction") : nameIn(id)}</span>
                </th>
              </tr>
              {authorities.map((authority) => (
                <AuthorityRow key={authority} authority={authority} cases={cases} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}
