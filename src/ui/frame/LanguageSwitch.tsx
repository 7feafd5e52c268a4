import { type Language, languages } from "#model/language.ts";
import { speak } from "#state/changes.ts";
import { languageNames } from "#words/language-names.ts";
import { Button } from "../controls/Button.tsx";
import { useChange, useSpeech } from "../shared/use-explorer.ts";

function after(language: Language): Language {
  return languages[(languages.indexOf(language) + 1) % languages.length] ?? language;
}

/** Says which language the page speaks, and switches to the next. The view stays. */
export function LanguageSwitch() {
  const { t, language } = useSpeech();
  const change = useChange();
  const next = after(language);
  const label = t("bar.language", { other: languageNames[next] });
  return (
    <Button aria-label={label} title={label} onClick={() => change(speak(next))}>
      {language.toUpperCase()}
    </Button>
  );
}
