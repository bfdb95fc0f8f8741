/** Bytes as texts, for messages that are JSON. With what browsers and Node have alike. */

/** Units that become a text at once: more would be more arguments than a call may have. */
const AT_ONCE = 1 << 15;

export function toBase64(bytes: Uint8Array): string {
  let units = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) units += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(units);
}

/** @throws Error where the text is no base64. */
export function fromBase64(text: string): Uint8Array {
  const units = atob(text);
  const bytes = new Uint8Array(units.length);
  for (let at = 0; at < units.length; at++) bytes[at] = units.charCodeAt(at);
  return bytes;
}
