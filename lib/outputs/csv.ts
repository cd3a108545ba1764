// Runs on both sides.

/**
 * A table as CSV (RFC 4180), with a byte order mark, by which Excel knows UTF-8. A cell that a spreadsheet would run as a
 * formula gets an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function toCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Partial<Record<Column, string>>>[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return `\uFEFF${lines.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('')}`;
}

function toCell(text: string): string {
  const safe = /^[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
