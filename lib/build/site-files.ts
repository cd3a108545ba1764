/** The files beside the pages that are made from the whole library: feeds, citations, link cards, sitemap and so on. */
import { site } from '../site';
import type { MadeFile, WrittenFile } from './place-files';
import { securityFiles } from './security-text';
import { textIndexFiles } from './text-index';

/** All of these files. The content step has to run first. */
export async function siteFiles(): Promise<(WrittenFile | MadeFile)[]> {
  const { fullTexts } = await import('../content/full-texts');
  const { allPages } = await import('../pages/all-pages');
  const { outputFiles } = await import('../outputs/output-files');
  const { newest } = await import('../outputs/sitemap');
  const { siteEditorFiles } = await import('../editor/web-editor/files');
  return [
    ...outputFiles(),
    ...securityFiles(site, newest(allPages())),
    ...(await textIndexFiles(fullTexts())),
    ...(await siteEditorFiles()),
  ];
}
