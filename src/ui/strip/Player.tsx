import { Pause, Play, SkipBack, SkipForward } from "lucide-react";
import { useId, useState } from "react";
import type { Days } from "#graph/extent.ts";
import { Button, IconButton } from "../controls/Button.tsx";
import { useSpeech } from "../shared/use-explorer.ts";
import css from "./Player.module.css";
import { type Moved, type Speed, speeds, usePlayer } from "./use-player.ts";

interface PlayerProps {
  readonly extent: Days;
  /** There is more than one day on which something became known. */
  readonly several: boolean;
}

/** The next of the speeds, and after the last the first. */
function speedAfter(speed: Speed): Speed {
  const all = Object.keys(speeds) as Speed[];
  return all[(all.indexOf(speed) + 1) % all.length] ?? speed;
}

/** Steps the one or the other clock forward and back, or by itself at one of three speeds. */
export function Player({ extent, several }: PlayerProps) {
  const { t } = useSpeech();
  const name = useId();
  const [moved, setMoved] = useState<Moved>(several ? "known" : "when");
  const [speed, setSpeed] = useState<Speed>("medium");
  const { playing, play, canStep, step } = usePlayer(extent, moved, speed);
  return (
    <div className={css["player"]}>
      <fieldset className={css["moves"]}>
        <legend className="visually-hidden">{t("clock.moves")}</legend>
        {(["when", "known"] as const).map((clock) => (
          <label key={clock} className={css["clock"]}>
            <input
              type="radio"
              name={name}
              className="covering"
              checked={moved === clock}
              disabled={clock === "known" && !several}
              onChange={() => setMoved(clock)}
            />
            <span>{t(clock === "when" ? "clock.movesWhen" : "clock.movesKnown")}</span>
          </label>
        ))}
      </fieldset>
      <div className={css["buttons"]}>
        <IconButton
          small
          icon={SkipBack}
          label={t("clock.back")}
          aria-disabled={!canStep(-1)}
          onClick={() => step(-1)}
        />
        <IconButton
          small
          data-plays=""
          icon={playing ? Pause : Play}
          label={t(playing ? "clock.pause" : "clock.play")}
          aria-disabled={!playing && !canStep(1)}
          onClick={play}
        />
        <IconButton
          small
          icon={SkipForward}
          label={t("clock.forward")}
          aria-disabled={!canStep(1)}
          onClick={() => step(1)}
        />
      </div>
      <Button
        small
        look="outline"
        className={css["speed"]}
        aria-label={`${t("clock.speed")}: ${t(`clock.speed.${speed}`)}`}
        onClick={() => setSpeed(speedAfter(speed))}
      >
        {t(`clock.speed.${speed}`)}
      </Button>
    </div>
  );
}
