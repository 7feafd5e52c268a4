import { Articles } from "./Articles.tsx";
import { EntityTypes } from "./EntityTypes.tsx";
import { Evidence } from "./Evidence.tsx";
import { FacetsContext, useFacetsOfView } from "./facets-context.ts";
import { Families } from "./Families.tsx";
import { Picture } from "./Picture.tsx";
import css from "./Rail.module.css";
import { Sources } from "./Sources.tsx";
import { Statuses } from "./Statuses.tsx";
import { TextFilter } from "./TextFilter.tsx";

/** Filters and legend in one: what there is, what it looks like, and what of it is shown. */
export function Rail() {
  return (
    <FacetsContext value={useFacetsOfView()}>
      <div className={css["rail"]}>
        <TextFilter />
        <Families />
        <EntityTypes />
        <Statuses />
        <Evidence />
        <Sources />
        <Articles />
        <Picture />
      </div>
    </FacetsContext>
  );
}
