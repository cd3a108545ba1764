/** Every link in the content to another site, with the lines it is on. */
import { walkFields } from '../../check/fields';
import { type ContentFile, readFiles } from '../../check/files';
import { findLinks } from '../../check/links';
import { parseMarkdown } from '../../markdown/parse';
import { contentKinds } from '../../schema/kinds';

export interface OutsideLink {
  /** Without the part after `#`, which browsers don't send. */
  url: string;
  places: { file: string; line: number }[];
}

/** The outside links of all content below `root`, sorted by URL. */
export function outsideLinks(root: string): OutsideLink[] {
  const links = new Map<string, OutsideLink>();
  for (const file of readFiles(root).files) {
    for (const { url, line } of [...linksInFields(file), ...findLinks(file, parseMarkdown(file.body)).links]) {
      if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) continue;
      const { href } = Object.assign(new URL(url), { hash: '' });
      const link = links.get(href) ?? { url: href, places: [] };
      link.places.push({ file: file.file, line });
      links.set(href, link);
    }
  }
  return [...links.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}

function linksInFields(file: ContentFile): { url: string; line: number }[] {
  return [...walkFields(contentKinds[file.folder].fields, file.data)].flatMap(({ path, value }) =>
    typeof value === 'string' && /^https?:\/\//i.test(value) ? [{ url: value, line: file.locate(path).line }] : [],
  );
}
