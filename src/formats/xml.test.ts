import { expect, test } from "vitest";
import { element, escapeXml } from "./xml.ts";

test.each([
  [`<a href="x">&amp;'`, "&lt;a href=&quot;x&quot;&gt;&amp;amp;&#39;"],
  ["tab\tand\nline", "tab\tand\nline"],
  ["bell\u0007", "bell\uFFFD"],
  ["half \uD83E fox", "half \uFFFD fox"],
  ["🦊", "🦊"],
])("escapes %j", (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});

test("writes elements", () => {
  expect(element("path", { d: "M0 0", "stroke-width": 1.23456, fill: undefined })).toBe(
    '<path d="M0 0" stroke-width="1.23"/>',
  );
  expect(element("text", { x: 1 }, "a")).toBe('<text x="1">a</text>');
});
