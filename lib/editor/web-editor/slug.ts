/** The file name that the editor will make of a title: small letters, digits and hyphens. */
export function slugOf(title: string): string {
  return title
    .trim()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}']/gu, '')
    .replace(/[^a-z0-9_~]+/g, '-')
    .replace(/^-|-$/g, '');
}
