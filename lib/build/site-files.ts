/** The files beside the pages that are made from the whole library: feeds, citations, link cards, sitemap and so on. */
import { site } from '../site';
import type { MadeFile, WrittenFile } from './place-files';
import { securityFiles } from './security-text';
import { newest, sitemapFiles } from './sitemap';
import { textIndexFiles } from './text-index';

/** All of these files. The content step has to run first. */
export async function siteFiles(): Promise<(WrittenFile | MadeFile)[]> {
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
