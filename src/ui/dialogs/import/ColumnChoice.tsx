import { useId } from "react";
import { useSpeech } from "../../shared/use-explorer.ts";
import css from "./ColumnChoice.module.css";

type Role = "source" | "target" | "type" | "label" | "id";

interface ColumnChoiceProps<Own extends Role> {
  readonly title: string;
  readonly header: readonly string[];
  readonly roles: readonly Own[];
  readonly required: readonly Own[];
  readonly columns: Readonly<Partial<Record<Own, string>>>;
  readonly onColumns: (columns: Partial<Record<Own, string>>) => void;
}

/** Which column of a table says what. */
export function ColumnChoice<Own extends Role>(props: ColumnChoiceProps<Own>) {
  const { title, header, roles, required, columns, onColumns } = props;
  const { t } = useSpeech();
  const name = useId();
  return (
    <fieldset className={css["choice"]}>
      <legend className={css["title"]}>{title}</legend>
      {roles.map((role) => (
        <div key={role} className={css["row"]}>
          <label htmlFor={`${name} ${role}`}>{t(`import.column.${role}`)}</label>
          <select
            id={`${name} ${role}`}
            className={css["select"]}
            required={required.includes(role)}
            value={columns[role] ?? ""}
            onChange={({ target: { value } }) => {
              const others = Object.entries(columns).filter(([other]) => other !== role);
              onColumns(
                Object.fromEntries(value === "" ? others : [...others, [role, value]]) as Partial<Record<Own, string>>,
              );
            }}
          >
            <option value="">{t("import.column.none")}</option>
            {header.map((column) => (
              <option key={column} value={column}>
                {column}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  );
}
