/** A mailto link. Line breaks in it are CRLF (RFC 6068, section 5). Runs on both sides. */
export function mailto(subject: string, body: string, to = ''): string {
  const words = encodeURIComponent(body.replace(/\r?\n/g, '\r\n'));
  return `mailto:${to}?subject=${encodeURIComponent(subject)}${words && `&body=${words}`}`;
}
