/** The sentence for bytes that `decode` refuses. */
export const sayNotText =
  'This file isn’t saved as UTF-8, so letters such as é would be lost. Save it again with UTF-8 encoding.';

/** The bytes of a file as text, a byte-order mark included, or nothing where they are no UTF-8 text. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** A byte-order mark and Windows line ends are accepted. */
export function withPlainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
