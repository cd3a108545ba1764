import { site } from '../site';
import { securityFiles } from './security-text';
import { newest, sitemapFiles } from './sitemap';
import { textIndexFiles } from './text-index';

/** A file of the site, by its place in it, such as `feeds/all.xml`. */
export interface SiteFile {
  name: string;
  text: string | Uint8Array;
}

/** What stands beside the pages and is made from the whole library, which the content step has to have written. */
export async function listFiles(): Promise<SiteFile[]> {
  const { listAddresses } = await import('../content/addresses');
  const { fullTexts } = await import('../content/full-texts');
  const { statisticsFiles } = await import('../sharing/statistics-data');
  const pages = listAddresses();
  return [
    ...sitemapFiles(pages, site.address),
    ...securityFiles(site, newest(pages)),
    ...statisticsFiles(),
    ...(await textIndexFiles(fullTexts())),
  ];
}
