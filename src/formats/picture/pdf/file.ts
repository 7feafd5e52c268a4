import { zlibSync } from "fflate";

/** A number as PDF writes it: at most four decimals, never with an exponent. */
export function number(value: number): string {
  const text = value.toFixed(4).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
}

/** A text as PDF writes it outside of pages: UTF-16, in hexadecimal digits. */
export function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, "0"));
  return `<feff${units.join("")}>`;
}

/** A reference to an object, as other objects hold it. */
export type Reference = string;

const latin = new TextEncoder();

/** The objects of a PDF file as they come, and at the end the file. PDF 1.7 as in ISO 32000-1. */
export class PdfFile {
  readonly #objects: (readonly Uint8Array[])[] = [];

  /** An object whose content comes later: what refers to each other needs one of them first. */
  reserve(): Reference {
    this.#objects.push([]);
    return `${this.#objects.length} 0 R`;
  }

  put(reference: Reference, body: string): void {
    this.#objects[Number.parseInt(reference) - 1] = [latin.encode(body)];
  }

  add(body: string): Reference {
    const reference = this.reserve();
    this.put(reference, body);
    return reference;
  }

  /** A compressed stream; `entries` are further ones of its dictionary. */
  addStream(content: string | Uint8Array, entries = ""): Reference {
    const bytes = zlibSync(typeof content === "string" ? latin.encode(content) : content, { level: 9 });
    const head = `<< ${entries} /Length ${bytes.byteLength} /Filter /FlateDecode >>\nstream\n`;
    const reference = this.reserve();
    this.#objects[this.#objects.length - 1] = [latin.encode(head), bytes, latin.encode("\nendstream")];
    return reference;
  }

  /** The whole file. `id` are 32 hexadecimal digits. */
  bytes(trailer: { readonly root: Reference; readonly info: Reference; readonly id: string }): Uint8Array {
    const parts: Uint8Array[] = [];
    let length = 0;
    const write = (part: string | Uint8Array) => {
      const bytes = typeof part === "string" ? latin.encode(part) : part;
      parts.push(bytes);
      length += bytes.byteLength;
    };
    write("%PDF-1.7\n");
    // Four bytes above 127 tell whoever transfers it that it is no text.
    write(new Uint8Array([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]));
    const places = this.#objects.map((object, index) => {
      const place = length;
      write(`${index + 1} 0 obj\n`);
      for (const part of object) write(part);
      write("\nendobj\n");
      return place;
    });
    const table = length;
    const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
    write(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n${rows}`);
    const { root, info, id } = trailer;
    write(`trailer\n<< /Size ${places.length + 1} /Root ${root} /Info ${info} /ID [<${id}> <${id}>] >>\n`);
    write(`startxref\n${table}\n%%EOF\n`);
    const file = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
      file.set(part, at);
      at += part.byteLength;
    }
    return file;
  }
}
