import { site } from '../site';
import type { MadeFile, WrittenFile } from './place-files';
import { securityFiles } from './security-text';
import { newest, sitemapFiles } from './sitemap';
import { textIndexFiles } from './text-index';

/** A file of the site. */
export type SiteFile = WrittenFile | MadeFile;

/** What stands beside the pages and is made from the whole library, which the content step has to have written. */
export async function listFiles(): Promise<SiteFile[]> {
  const { listAddresses } = await import('../content/addresses');
  const { fullTexts } = await import('../content/full-texts');
  const { sharedFiles } = await import('../outputs/shared-files');
  const { citationFiles } = await import('../outputs/citations/citation-files');
  const { siteEditorFiles } = await import('../editor/web-editor/files');
  const { statisticsFiles } = await import('../outputs/statistics-data');
  const pages = listAddresses();
  return [
    ...sitemapFiles(pages, site.address),
    ...securityFiles(site, newest(pages)),
    ...statisticsFiles(),
    ...(await textIndexFiles(fullTexts())),
    ...sharedFiles(),
    ...(await citationFiles()),
    ...(await siteEditorFiles()),
  ];
}
