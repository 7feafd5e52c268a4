import { useEffect, useState } from "react";
import { useSession } from "../shared/use-explorer.ts";
import css from "./NoticeBar.module.css";

const SHORT = 3_000;
const PER_CHARACTER = 60;

/** Says something in passing, aloud too, and takes it away when there was time to read it. */
export function NoticeBar() {
  const notice = useSession((session) => session.notice);
  const [gone, setGone] = useState(0);
  useEffect(() => {
    if (notice === null) return;
    const timer = setTimeout(() => setGone(notice.id), SHORT + notice.text.length * PER_CHARACTER);
    return () => clearTimeout(timer);
  }, [notice]);
  const shown = notice !== null && notice.id !== gone;
  return (
    <div className={css["place"]} role="status" aria-live="polite">
      {shown && (
        <p key={notice.id} className={css["notice"]}>
          {notice.text}
        </p>
      )}
    </div>
  );
}
