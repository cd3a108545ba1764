import { expect, test } from 'vitest';
import { checkContact, securityFiles } from '../../../lib/build/security-text';
import { madeUpSite, serve } from './served-site';

const address = 'https://library.example';
const securityContact = 'mailto:security@library.example';

test('the file has a contact, an expiry date, a language and its own URL', () => {
  expect(securityFiles({ address, securityContact }, '2026-11-23')).toEqual([
    {
      name: '.well-known/security.txt',
      text: `Contact: mailto:security@library.example
Expires: 2027-11-23T00:00:00Z
Preferred-Languages: en
Canonical: https://library.example/.well-known/security.txt
`,
    },
  ]);
});

test.for([
  ['2026-12-31', '2027-12-31'],
  ['2027-02-28', '2028-02-28'],
  ['2028-02-29', '2029-03-01'],
])('after a change on %s it expires on %s', ([newest, expires]) => {
  expect(securityFiles({ address, securityContact }, newest)[0]?.text).toContain(`Expires: ${expires}T00:00:00Z\n`);
});

test('there is no file without a contact, or in a library without dates', () => {
  expect(securityFiles({ address }, '2026-11-23')).toEqual([]);
  expect(securityFiles({ address, securityContact }, undefined)).toEqual([]);
});

test.for([
  undefined,
  'mailto:a.b+c@library.example',
  'https://library.example/report',
  'https://library.example',
  'tel:+44-20-0000-0000',
])('%s is a valid contact, or none', (contact) => {
  expect(() => checkContact(contact)).not.toThrow();
});

test.for([
  '',
  'security@library.example',
  'mailto:security',
  'http://library.example/report',
  'https://report',
  'tel:020 0000',
  'javascript:alert(1)',
  'mailto:a@library.example\nContact: mailto:b@library.example',
])('"%s" is refused, with what to use instead', (contact) => {
  const message = `SECURITY_CONTACT is "${contact}", which security.txt does not allow. Use an email address (mailto:name@example.org), a page (https://example.org/report) or a phone number (tel:+44…).`;
  expect(() => checkContact(contact)).toThrow(new Error(message));
  expect(() => securityFiles({ address, securityContact: contact }, '2026-11-23')).toThrow(new Error(message));
});

test('the local server serves it as plain text, and no other dotfile', async () => {
  const { ask } = await serve(
    await madeUpSite({ '.well-known/security.txt': 'Contact: …', '.secret/a.txt': 'A', '.env': 'A' }),
  );
  const { status, headers, bytes } = await ask('/.well-known/security.txt');
  expect([status, bytes.toString()]).toEqual([200, 'Contact: …']);
  expect(headers['content-type']).toMatch(/^text\/plain/);
  for (const path of ['/.secret/a.txt', '/.env', '/.well-known/']) expect((await ask(path)).status).toBe(404);
});
