/** All files written beside the pages, except link cards. */
import { allPages } from '../pages/all-pages';
import { site } from '../site';
import { calendarFiles } from './calendar';
import { citationFiles } from './citations/citation-files';
import { feedFiles } from './feeds';
import { llmsFile } from './llms';
import { openDataFiles } from './open-data';
import type { OutputFile } from './output-file';
import { pageFormatFiles } from './page-formats';
import { qrCodeFiles } from './qr-codes';
import { sitemapFile } from './sitemap';
import { placeTableFiles } from './statistic-record';

export function outputFiles(): OutputFile[] {
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
  ];
}
