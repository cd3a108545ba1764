/** A record of RIS, with the fields that citation-js gives it: https://refdb.sourceforge.net/manual-0.9.6/sect1-ris-format.html. */
import type { Author, Cited } from './cited';
import { cslItem } from './csl-item';
import { personName } from './person-name';

type Fields = Record<string, string | readonly string[] | undefined>;
type Format = (name: string, items: readonly object[], options: object) => unknown;

/** One record. The access date is left to the reader. */
export function risRecord(format: Format, cited: Cited): string {
  const { note, author: _, ...item } = cslItem(cited);
  // It takes talks for sounds, and knows no authors of films.
  const known = { ...item, type: item.type === 'report' ? 'report' : 'webpage' };
  const [fields] = format('ris', [known], { format: 'object' }) as Fields[];
  const all: Fields = {
    ...fields,
    TY: cited.type === 'motion_picture' ? 'VIDEO' : fields?.TY,
    AU: cited.authors.map(risName),
    // Cut to 20 signs it would no longer tell one from another.
    ID: cited.id,
    DA: cited.date && risDate(cited.date.date),
    ...(item.type === 'report' ? {} : { T2: cited.container }),
    N1:
      [...(item.type === 'report' ? [`In: ${cited.container}.`] : []), ...(note ? [note] : [])].join(' ') || undefined,
  };
  // Its own lines break after 70 signs, in the middle of a word or an address.
  const { TY, ...others } = all;
  const lines = Object.entries({ TY, ...others }).flatMap(([tag, value]) =>
    [value ?? []].flat().map((text) => `${tag}  - ${text}`),
  );
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** "Marmot, Michael". A comma cuts a name in two, so an organisation's goes without. */
function risName({ name, is }: Author): string {
  const parts = is === 'person' ? personName(name) : undefined;
  if (!parts) return withoutCommas(name);
  const { family, given, particle, suffix } = parts;
  return [[particle, family].filter(Boolean).join(' '), given, ...(suffix ? [suffix] : [])].join(', ');
}

/** A name for a format in which a comma parts the family name from the given names. */
export function withoutCommas(name: string): string {
  return name.replace(/\s*,\s*/g, ' ').trim();
}

/** "2024/09/": as far as it is known. */
function risDate(date: string): string {
  const [year, month = '', day = ''] = date.split('-');
  return [year, month, day, ''].join('/');
}
