import { useEffect } from "react";
import { useStore } from "zustand";
import { Frame } from "./frame/Frame.tsx";
import { type Services, ServicesContext } from "./shared/services.ts";
import { useSpeech } from "./shared/use-explorer.ts";
import { useServices } from "./shared/services.ts";
import { Crash } from "./states/Crash.tsx";
import { Failed } from "./states/Failed.tsx";
import { Loading } from "./states/Loading.tsx";

function Content() {
  const data = useStore(useServices().explorer, ({ data }) => data);
  if (data.phase === "loading") return <Loading />;
  if (data.phase === "failed") return <Failed problem={data.problem} />;
  return <Frame graph={data.graph} />;
}

function PageLanguage() {
  const { language } = useSpeech();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return null;
}

/** The whole page. */
export function Page({ services }: { readonly services: Services }) {
  return (
    <ServicesContext value={services}>
      <PageLanguage />
      <Crash>
        <Content />
      </Crash>
    </ServicesContext>
  );
}
