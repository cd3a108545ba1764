/**
 * Ids that stay the same when a resource is renamed and when the site moves to another host: UUIDs made from a text (RFC 9562,
 * section 5.5), as URNs. A `tag:` id would need a host that belongs to the library (RFC 4151, section 2.1).
 */
import { createHash } from 'node:crypto';
import { addressOf } from '../routes';
import type { Resource } from '../schema/kinds';

/** Drawn once for this library. Changing it would change every id, and feed readers would get everything again. */
const namespace = '7c506e8a-2b7a-4717-b9ea-14b8e1fb42e4';

/** The UUID of a text, without `urn:uuid:`. */
export function uuidOf(text: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(text)
    .digest();
  // Version 5 and the variant are in the top bits of two bytes.
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The same as a URN. */
export function urnOf(text: string): string {
  return `urn:uuid:${uuidOf(text)}`;
}

/** The URL that the id of a resource is made from: the first it had. Editors list former URLs with the oldest first. */
export function firstUrl({ slug, formerAddresses }: Pick<Resource, 'slug' | 'formerAddresses'>): string {
  return formerAddresses[0] ?? addressOf('resources', slug);
}
