/** Where a reader can say what the library lacks. Runs in browsers. */

/**
 * The address to write to, with the words already in it: a `mailto:` with subject and body (RFC 6068), else a page that takes
 * `title` and `body`, as a form for a new issue does.
 */
export function suggestionFor(address: string, words: string): string {
  const subject = `Missing from the library: ${words}`;
  const body = `I searched for “${words}” and found nothing.\n\nWhat I hoped to find, and where it can be read:\n`;
  const mail = address.startsWith('mailto:');
  const filled = Object.entries({ [mail ? 'subject' : 'title']: subject, body })
    .map(([name, text]) => `${name}=${encodeURIComponent(text)}`)
    .join('&');
  return `${address}${address.includes('?') ? '&' : '?'}${filled}`;
}
