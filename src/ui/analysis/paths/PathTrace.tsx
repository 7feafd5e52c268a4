import { useEffect } from "react";
import { useServices } from "../../shared/services.ts";
import { useView } from "../../shared/use-explorer.ts";
import { chosenPath } from "./answer.ts";
import { useAnswers } from "./use-answers.ts";

/** Points the chosen path out in the picture. */
export function PathTrace() {
  const { session } = useServices();
  const answers = useAnswers();
  const ends = useView((view) => view.ends);
  const number = useView((view) => view.path);
  const path = answers === null ? null : (chosenPath(answers.within, number)?.path ?? null);
  useEffect(() => {
    session.setState({ trace: path === null ? null : { ends, entities: path.entities, relations: path.relations } });
    return () => session.setState({ trace: null });
  }, [session, path, ends]);
  return null;
}
