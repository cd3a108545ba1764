/**
 * The types of files whose ending not every host knows: nginx has no word for Markdown, calendars and tables, Azure for none of
 * these. Where the type may name the alphabet, it does, so that a browser that shows the file shows “é” as one letter.
 */
export const mediaTypes: Readonly<Record<string, string>> = {
  /** RFC 4287, section 7. */
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  /** RFC 5545, section 8.1. */
  ics: 'text/calendar',
  /** RFC 7763. */
  md: 'text/markdown',
  /** RFC 7111. */
  csv: 'text/csv',
};

/** The type of a file, with its alphabet; nothing where every host knows it. */
export function mediaTypeOf(path: string): string | undefined {
  const type = mediaTypes[/\.(\w+)$/.exec(path)?.[1] ?? ''];
  return type && `${type}; charset=utf-8`;
}
