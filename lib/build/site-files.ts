/** All files beside the pages, except link cards: feeds, citations, sitemap, the full-text index, the web editor and so on. */
import { siteEditorFiles } from '../editor/web-editor/bundle';
import { calendarFiles } from '../outputs/calendar';
import { citationFiles } from '../outputs/citations/citation-files';
import { feedFiles } from '../outputs/feeds';
import { llmsFile } from '../outputs/llms';
import { openDataFiles } from '../outputs/open-data';
import type { SiteFile } from '../outputs/output-file';
import { pageFormatFiles } from '../outputs/page-formats';
import { qrCodeFiles } from '../outputs/qr-codes';
import { fullTexts } from '../outputs/search/full-texts';
import { newest, sitemapFile } from '../outputs/sitemap';
import { placeTableFiles } from '../outputs/statistic-record';
import { allPages } from '../pages/all-pages';
import { site } from '../site';
import { securityFiles } from './security-text';
import { textIndexFiles } from './text-index';

/** All of these files. The content step has to run before this module is loaded. */
export async function siteFiles(): Promise<SiteFile[]> {
  const pages = allPages();
  return [
    sitemapFile(pages, site.address),
    ...qrCodeFiles(pages),
    ...feedFiles(pages),
    ...calendarFiles(),
    ...openDataFiles(),
    llmsFile(pages),
    ...placeTableFiles(),
    ...pageFormatFiles(),
    ...citationFiles(),
    ...securityFiles(site, newest(pages)),
    ...(await textIndexFiles(fullTexts())),
    ...(await siteEditorFiles()),
  ];
}
