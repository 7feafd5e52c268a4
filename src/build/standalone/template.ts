import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { placeholders, SNAPSHOT_ELEMENT } from "#formats/page/placeholders.ts";
import react from "@vitejs/plugin-react";
import { build, type Rolldown } from "vite";

/** The page's entry where it stands on its own, from the root of the project. */
const ENTRY = "src/app/standalone.tsx";

/** What Cytoscape and React Aria put into the page themselves, letter by letter: the policy lets nothing else in. */
const injectedStyles = [
  ".__________cytoscape_container { position: relative; }",
  "@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}",
  "@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}",
];

/** Something that the policy lets run or apply because of what it is. */
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Text for the inside of a style element: it cannot end the element. */
const inStyle = (text: string) => text.replaceAll(/<\/(?=style)/gi, "<\\2f ");

/** The id of the element that holds the page's code, packed. */
const CODE_ELEMENT = "trama-code";

/** The id of what a browser shows that cannot unpack the code. */
const TOO_OLD_ELEMENT = "trama-too-old";

/**
 * Unpacks the code and runs it. Packed it takes a third of the room, and a page that is sent around by mail has little. The
 * policy cannot name what is run in this way by its hash, but only this script can make something of it.
 */
const unpack = `
if (!("DecompressionStream" in window)) document.getElementById("${TOO_OLD_ELEMENT}").hidden = false;
const code = document.getElementById("${CODE_ELEMENT}").textContent;
const packed = Uint8Array.from(atob(code), (letter) => letter.charCodeAt(0));
const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
const script = document.createElement("script");
script.type = "module";
script.src = URL.createObjectURL(new Blob([await new Response(stream).arrayBuffer()], { type: "text/javascript" }));
document.head.append(script);
`;

interface Parts {
  readonly script: string;
  readonly style: string;
}

async function bundle(root: string): Promise<Parts> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [react()],
    // As it is read, wherever it is built: in a development server, in tests, in a shell that says so.
    mode: "production",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    oxc: { jsx: { runtime: "automatic", development: false } },
    // Browsers start no module worker for a page that is opened from the disk.
    worker: { format: "iife" },
    build: {
      write: false,
      target: "es2022",
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const script = built.output.flatMap((part) => (part.type === "chunk" ? [part.code] : [])).join("\n");
  const style = built.output
    .flatMap((part) => (part.type === "asset" && part.fileName.endsWith(".css") ? [String(part.source)] : []))
    .join("\n");
  return { script, style: inStyle(style) };
}

/**
 * The page that stands on its own, as one HTML document with placeholders for snapshot, title and language. Its policy
 * lets run the one script that unpacks the code, what that and the code make (`blob:`), the styles that are in it, and
 * nothing from anywhere else; data are read as text and never run.
 */
export async function standaloneTemplate(root: string): Promise<string> {
  const { script, style } = await bundle(root);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(unpack)} blob:`,
    `style-src ${[style, ...injectedStyles].map(hashOf).join(" ")}`,
    "img-src data: blob:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="${placeholders.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>${placeholders.title}</title>
<style>${style}</style>
</head>
<body>
<div id="root"><div id="${TOO_OLD_ELEMENT}" hidden>
<p lang="en">This browser is too old for this page: it takes one of 2023 or later.</p>
<p lang="it">Questo browser è troppo vecchio per questa pagina: ne serve uno del 2023 o successivo.</p>
</div></div>
<noscript>
<p lang="en">Trama needs JavaScript to draw the graph. Everything runs on this page; nothing is sent anywhere.</p>
<p lang="it">Trama usa JavaScript per disegnare il grafo. Tutto avviene in questa pagina; nulla viene inviato altrove.</p>
</noscript>
<script type="application/json" id="${SNAPSHOT_ELEMENT}">${placeholders.snapshot}</script>
<script type="text/plain" id="${CODE_ELEMENT}">${gzipSync(script, { level: 9 }).toString("base64")}</script>
<script type="module">${unpack}</script>
</body>
</html>
`;
}
