/** Checks that the list of pages and the export agree, so that no page can go missing without anyone noticing. */
import { noPage } from '../routes';

/**
 * Compare the listed URLs with the files of an export (`topics/index.html`, with forward slashes).
 * Returns one line for each page that is only in one of them; empty when they agree.
 */
export function comparePages(listed: readonly string[], files: readonly string[]): string[] {
  const exported = new Set(exportedPages(files));
  const known = new Set(listed);
  return [
    ...[...known]
      .filter((url) => !exported.has(url))
      .map((url) => `${url} is in the list of pages but not in the export.`),
    ...[...exported]
      .filter((url) => !known.has(url))
      .map((url) => `${url} is in the export but not in the list of pages.`),
  ].sort();
}

/** The framework's own files, its second copy of each page, the pages of routes without any (`neverEmpty`), and what the build keeps for itself. */
export function isLeftBehind(file: string): boolean {
  return (
    /^(?:_next|_not-found|404)\//.test(file) ||
    /(?:^|\/)index\.txt$/.test(file) ||
    file.includes(`/${noPage}/`) ||
    file === 'built-from'
  );
}

/** The URLs of the exported pages. The error pages are not among them. */
export function exportedPages(files: readonly string[]): string[] {
  return files
    .filter((file) => file.endsWith('.html') && file !== '404.html' && !isLeftBehind(file))
    .map((file) => `/${file.replace(/(?<=^|\/)index\.html$/, '')}`);
}
