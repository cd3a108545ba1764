// Runs on both sides.

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
  const safe = /^[=+\-@＝＋－＠\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
