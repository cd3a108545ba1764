/** Where a reader can say what the library lacks. Runs in browsers. */

/**
 * The address to write to, with the words already in it: a `mailto:` with subject and body (RFC 6068), else a page that takes
 * `title` and `body`, as a form for a new issue does.
 */
export function suggestionFor(address: string, words: string): string {
  const body = `I searched for “${words}” and found nothing.\n\nWhat I hoped to find, and where it can be read:\n`;
  return messageTo(address, `Missing from the library: ${words}`, body);
}

/** The same with other words; without a body, where an address stands on a page so often that its length counts. */
export function messageTo(address: string, subject: string, body?: string): string {
  const mail = address.startsWith('mailto:');
  const filled = Object.entries({ [mail ? 'subject' : 'title']: subject, ...(body && { body }) })
    .map(([name, text]) => `${name}=${encodeURIComponent(text)}`)
    .join('&');
  return `${address}${address.includes('?') ? '&' : '?'}${filled}`;
}
