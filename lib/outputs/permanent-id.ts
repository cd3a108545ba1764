/**
 * Names that stay the same when a resource is renamed and when the site moves to another host. They are UUIDs made of a text
 * (RFC 9562, section 5.5), as URNs. A `tag:` name would need a host that belongs to the library (RFC 4151, section 2.1), and
 * an address changes with its host.
 */
import { createHash } from 'node:crypto';

/** Of this library, drawn once. With another one every id would be another, and readers of feeds would get everything again. */
const namespace = '7c506e8a-2b7a-4717-b9ea-14b8e1fb42e4';

/** The UUID of a text, without `urn:uuid:`. */
export function uuidOf(text: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(text)
    .digest();
  // The version, 5, and the variant stand in the top bits of two bytes.
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The same as a URN. */
export function urnOf(text: string): string {
  return `urn:uuid:${uuidOf(text)}`;
}
