/** security.txt: where to report a vulnerability (RFC 9116: https://www.rfc-editor.org/rfc/rfc9116). */

const name = '.well-known/security.txt';

interface SecuritySettings {
  /** The URL of the site, without a slash at the end. */
  address: string;
  /** Where to send reports. Without it there is no file. */
  securityContact?: string | undefined;
}

/** The contacts that security.txt allows (RFC 9116, 2.5.3): a URL of one of three kinds, without spaces. */
const contacts = [/^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/, /^https:\/\/[^\s/.]+\.[^\s]+$/, /^tel:\+[\d-]+$/];

/** Throws, with what to use instead, if the contact isn't valid. */
export function checkContact(contact: string | undefined): void {
  if (contact === undefined || contacts.some((form) => form.test(contact))) return;
  throw new Error(
    `SECURITY_CONTACT is "${contact}", which security.txt does not allow. Use an email address (mailto:name@example.org), a page (https://example.org/report) or a phone number (tel:+44…).`,
  );
}

/**
 * security.txt as a file of the site, or nothing without a contact. It expires a year after `newest`, the day of the last change to
 * the library (`YYYY-MM-DD`). That isn't a year after the build, because the same content always gives the same files; and if nobody has
 * changed the library for a year, the contact may be out of date too (RFC 9116, 2.5.5).
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

/** The same day a year later; 1 March for 29 February. */
function yearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
