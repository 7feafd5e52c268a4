const LONGEST = 100;
/** Constants of FNV-1a with 64 bits. */
const [BASIS, PRIME] = [0xcbf29ce484222325n, 0x100000001b3n];

function hashed(text: string): string {
  let hash = BASIS;
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * PRIME);
  }
  return hash.toString(16).padStart(16, "0");
}

/**
 * An id as FollowTheMoney has them: letters, digits, dots and hyphens, the first and last of them no mark. What else an id of
 * ours holds goes by its number between dots; one that would be very long is cut, and told apart by its hash.
 */
export function thingId(kind: "entity" | "article" | "claim", id: string): string {
  const text = id.replace(/[^0-9A-Za-z-]/gu, (each) => `.${(each.codePointAt(0) ?? 0).toString(16)}.`);
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST / 2)}.${hashed(id)}` : text;
  return /[0-9A-Za-z]$/.test(short) ? `${kind}.${short}` : `${kind}.${short}.x`;
}
