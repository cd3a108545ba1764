/** security.txt: whom to tell of a weakness of the site (RFC 9116: https://www.rfc-editor.org/rfc/rfc9116). */

const name = '.well-known/security.txt';

interface SecuritySettings {
  /** The address of the site, without a slash at the end. */
  address: string;
  /** Where reports go. Without one there is no file. */
  securityContact?: string | undefined;
}

/** What may stand as a contact (RFC 9116, 2.5.3): an address that begins in one of three ways, and no white space. */
const contacts = [/^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/, /^https:\/\/[^\s/.]+\.[^\s]+$/, /^tel:\+[\d-]+$/];

/** Throws, with what to write instead, where a contact is set that nobody could use. */
export function checkContact(contact: string | undefined): void {
  if (contact === undefined || contacts.some((form) => form.test(contact))) return;
  throw new Error(
    `SECURITY_CONTACT is "${contact}", which is no contact that security.txt can name. Write a mail address, as in mailto:name@example.org, a page, as in https://example.org/report, or tel: and a telephone number that begins with +.`,
  );
}

/**
 * security.txt as a file of the site, or nothing without a contact. `newest` is the last day on which something changed in
 * the library (`YYYY-MM-DD`): the file holds for a year from then. It is not a year from the build, because no clock may
 * change what a build writes. In a library that nobody has touched for a year the contact may be as old, and the file then
 * says so: it has expired (RFC 9116, 2.5.5).
 */
export function securityFiles(
  { address, securityContact }: SecuritySettings,
  newest: string | undefined,
): { name: string; text: string }[] {
  checkContact(securityContact);
  if (securityContact === undefined || newest === undefined) return [];
  const fields = [
    `Contact: ${securityContact}`,
    `Expires: ${yearAfter(newest)}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${address}/${name}`,
  ];
  return [{ name, text: `${fields.join('\n')}\n` }];
}

/** The same day a year later; after 29 February comes 1 March. */
function yearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
