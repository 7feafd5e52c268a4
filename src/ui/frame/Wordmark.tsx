import css from "./Wordmark.module.css";

/** The woven mark and the name. */
export function Wordmark() {
  return (
    <span className={css["mark"]}>
      <svg
        width="22"
        height="22"
        viewBox="0 0 22 22"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
      >
        <path d="M2 6h11M18 6h2M2 11h2M9 11h11M2 16h11M18 16h2" />
        <path d="M6.5 2v6.5M6.5 13.5V20M15.5 2v2M15.5 8.5V20" />
      </svg>
      Trama
    </span>
  );
}
