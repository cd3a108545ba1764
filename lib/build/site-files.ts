/** All files beside the pages, except link cards: feeds, citations, sitemap, the full-text index, the web editor and so on. */
import { site } from '../site';
import type { SiteFile } from './finish-site';
import { securityFiles } from './security-text';
import { textIndexFiles } from './text-index';

/** All of these files. The content step has to run first. */
export async function siteFiles(): Promise<SiteFile[]> {
  const { fullTexts } = await import('../outputs/search/full-texts');
  const { allPages } = await import('../pages/all-pages');
  const { outputFiles } = await import('../outputs/output-files');
  const { newest } = await import('../outputs/sitemap');
  const { siteEditorFiles } = await import('../editor/web-editor/bundle');
  return [
    ...outputFiles(),
    ...securityFiles(site, newest(allPages())),
    ...(await textIndexFiles(fullTexts())),
    ...(await siteEditorFiles()),
  ];
}
