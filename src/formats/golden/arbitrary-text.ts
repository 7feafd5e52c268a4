import fc from "fast-check";

/** Texts that files trip over: marks of their syntaxes, ends of lines, directions, formulas, characters beyond the BMP. */
const traps = [
  '"', "'", "\\", "\\\\n", "\n", "\r\n", "\t", " ", "  two  spaces  ", "</script>", "<!--", "]]>", "&amp;", "<b>", "a,b;c|d",
  "=cmd|'/c calc'!A1", "+1", "-1", "@sum", "#", "%20", "%", "{subject}", "${x}", "`", "```", "--", "//", "/", ".", "..", "a/../b",
  "?q=1&r=2", "urn:x", "_:b0", "@en", "^^xsd:date", '"""', "'''", "null", "true", "0", "-0", "1e3", "NaN", "constructor",
  "__proto__", "\u202Eright to left", "\u200F", "עברית", "العربية", "🦊", "👩‍👩‍👧", "é", "e\u0301", "\u00A0", "\u2028", "\uFEFF", "\u0007",
  "\u001F", "\u007F", "\u0085", "\uFFFD", "\u{10FFFF}", "C:\\temp", "line one\nline two", "graph TD; a-->b", "MATCH (n) RETURN n",
];

/** Any text that a file can hold, never empty: without NUL and without lone surrogates. */
export const hostileText: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...traps) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...traps), fc.constantFrom(...traps)).map((two) => two.join("")) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 8 }) },
  )
  .map((text) => text.replaceAll("\u0000", "0"));
