/** Files written beside the pages, and text they share. */
import { routes } from '../routes';
import { site } from '../site';

/** The licence statement, as in `content/pages/subscribe-and-reuse.md`. A test compares them. */
export const rights =
  "The summaries are ours. The London Anti-Racism Collaboration for Health (LARCH) has not yet stated a licence for them, so we can't give one here. The sources belong to the people and organisations that made them.";

/** URL of the full statement. */
export const rightsUrl = `${site.address}${routes.subscribe}#licence`;

/** A file beside the pages. `name` is its path in the site, such as `feeds/all.atom`. */
export interface OutputFile<Content = string> {
  name: string;
  readonly text: Content;
}

export type SiteFile = OutputFile<string | Uint8Array>;

/** The file at a URL. Its text is generated on write, because all files at once wouldn't fit in memory. */
export function fileAt(url: string, write: () => string): OutputFile {
  return {
    name: url.slice(1),
    get text() {
      return write();
    },
  };
}

/** A value as a JSON file. */
export function toJson(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/**
 * A table as CSV (RFC 4180), with a byte order mark so that Excel reads it as UTF-8. Text that a spreadsheet would run as a
 * formula gets an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function toCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Partial<Record<Column, string | number | boolean | undefined | null>>>[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return `\uFEFF${lines.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('')}`;
}

function toCell(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
