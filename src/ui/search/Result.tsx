import { CircleQuestionMark } from "lucide-react";
import { degreeOf, typeOf } from "#graph/knowledge-graph.ts";
import { highlight } from "#graph/search.ts";
import type { EntityId, RelationId } from "#model/ids.ts";
import { capitalised } from "#model/name.ts";
import { StatementMark } from "../marks/StatementMark.tsx";
import { EdgeSwatch } from "../marks/EdgeSwatch.tsx";
import { EntityGlyph } from "../marks/EntityGlyph.tsx";
import { sentenceOf } from "#words/graph-names.ts";
import { useGraph, useSpeech } from "../shared/use-explorer.ts";
import css from "./Result.module.css";

function Highlighted({ name, searched }: { readonly name: string; readonly searched: string }) {
  return highlight(name, searched).map(({ text, match }, index) => (match ? <b key={index}>{text}</b> : text));
}

interface EntityResultProps {
  readonly id: EntityId;
  /** The name by which it was found. */
  readonly matched: string;
  readonly searched: string;
}

/** An entity that was found. Found by another name, it shows that too. */
export function EntityResult({ id, matched, searched }: EntityResultProps) {
  const { t, language } = useSpeech();
  const graph = useGraph();
  const entity = graph.entities.get(id);
  if (entity === undefined) return null;
  const name = capitalised(entity.label[language]);
  const byAnother = !highlight(name, searched).some(({ match }) => match);
  return (
    <span className={css["result"]}>
      <EntityGlyph type={entity.type} />
      <span className={css["name"]}>
        <Highlighted name={name} searched={searched} />
        {byAnother && (
          <small className={css["alias"]}>
            <Highlighted name={matched} searched={searched} />
          </small>
        )}
      </span>
      <small className={css["about"]}>
        {graph.ontology.entityTypes[entity.type]?.label[language]}
        <br />
        {t("panel.relations", { count: degreeOf(graph, id) })}
      </small>
    </span>
  );
}

/** A relation that was found, as a sentence. */
export function RelationResult({ id, searched }: { readonly id: RelationId; readonly searched: string }) {
  const { language } = useSpeech();
  const graph = useGraph();
  const relation = graph.relations.get(id);
  if (relation === undefined) return null;
  return (
    <span className={css["result"]}>
      <EdgeSwatch family={typeOf(graph, relation).family} status={relation.status} origins={relation.origins.length} />
      <span className={css["name"]}>
        <Highlighted name={sentenceOf(graph, relation, language)} searched={searched} />
      </span>
      <StatementMark of={relation} />
    </span>
  );
}

interface QuestionResultProps {
  readonly text: string;
  /** How many answers it has. */
  readonly count: number;
}

/** A question to start with. */
export function QuestionResult({ text, count }: QuestionResultProps) {
  const { t } = useSpeech();
  return (
    <span className={css["result"]}>
      <CircleQuestionMark size={16} strokeWidth={1.8} aria-hidden="true" className={css["sign"]} />
      <span className={css["name"]}>{text}</span>
      <small className={css["about"]}>{t("question.answers", { count })}</small>
    </span>
  );
}
