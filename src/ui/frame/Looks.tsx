import { lazy, Suspense } from "react";
import css from "./Looks.module.css";
import { useView } from "../shared/use-explorer.ts";

/** Comes with its own code when nodes first say something. */
const LookLine = lazy(() => import("../analysis/matters/LookLine.tsx").then((m) => ({ default: m.LookLine })));

/** What the nodes say of who matters, where they do. */
export function Looks() {
  const usual = useView(({ sizedBy, colouredBy, grouped }) => sizedBy === null && colouredBy === null && !grouped);
  return usual ? null : (
    <Suspense fallback={<div className={css["room"]} />}>
      <LookLine />
    </Suspense>
  );
}
