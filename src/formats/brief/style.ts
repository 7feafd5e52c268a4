/** The look of a brief that is a page: ink on paper, on a screen and printed. Its hash stands in the page's policy. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1a1c1f; --meta: #5c6066; --paper: #fff; --line: #d9d7d1 }
@media (prefers-color-scheme: dark) { :root { --ink: #ecedef; --meta: #a9afb7; --paper: #121417; --line: #3a4047 } }
body { margin: 0; padding: 32px 20px 64px; background: var(--paper); color: var(--ink);
  font: 16px/1.55 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif }
article { max-width: 720px; margin: 0 auto }
h1 { margin: 0 0 8px; font-size: 30px; line-height: 1.2 }
h2 { margin: 40px 0 8px; padding-top: 16px; border-top: 1px solid var(--line); font-size: 20px; line-height: 1.3 }
h3 { margin: 24px 0 4px; font-size: 16px }
p, ul, ol { margin: 8px 0 }
li { margin: 6px 0; overflow-wrap: anywhere }
header p { margin: 2px 0; color: var(--meta); font-size: 14px }
figure { margin: 24px 0 }
svg { display: block; width: 100%; height: auto; border: 1px solid var(--line); background: #fbfaf8 }
a { color: inherit }
sup { line-height: 0 }
sup a { padding: 0 2px; text-decoration: none }
sup a:hover { text-decoration: underline }
.notes { font-size: 14px }
:target { outline: 2px solid var(--ink); outline-offset: 3px }
@media print {
  :root { --ink: #000; --meta: #444; --paper: #fff; --line: #bbb }
  body { padding: 0; font-size: 10.5pt }
  article { max-width: none }
  h2, h3 { break-after: avoid }
  li, figure { break-inside: avoid }
  .back { display: none }
}
`;

/** SHA-256 of the style, in base64, as a policy names it. A test reckons it anew. */
export const STYLE_HASH = "MqAerFLBA98mxewvy02nvxvl5rxHlWPJc+GlrnZCZ0Y=";
