/** A file name made of any words: small letters, digits and hyphens. */
export function asSlug(words: string): string {
  return (
    words
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}'’]/gu, '') // é is e with a mark here, and London's becomes londons
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'a-name'
  );
}
