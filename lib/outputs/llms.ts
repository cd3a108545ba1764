/** llms.txt: the library for AI tools (https://llmstxt.org). */
import type { Page, PageType } from '../pages/page';
import { dataRoutes, routes, versionAt } from '../routes';
import { site } from '../site';
import { asMarkdown, listSection, paragraphs, toLink } from './markdown-text';
import { fileAt, type OutputFile, rights } from './output-file';

/** The file has to fit a tool's context. The data files have everything. */
const maxLinks = 200;

export function llmsFile(pages: readonly Page[]): OutputFile {
  const links = (...types: PageType[]) =>
    pages
      .filter(({ type, isUnlisted }) => types.includes(type) && !isUnlisted)
      .slice(0, maxLinks)
      .map(linkTo);
  const text = () =>
    paragraphs([
      `# ${site.name}`,
      `> ${asMarkdown(site.description)}`,
      `Resources, statistics and approaches also have a Markdown and a JSON version: their URL with \`.md\` or \`.json\` in place of the last slash. We mark dates we worked out as "probably". The library does not speak for LARCH.`,
      asMarkdown(rights),
      listSection('Resources', links('resource')),
      listSection('Topics', links('topic')),
      listSection('What works', links('approach')),
      listSection('About', links('text')),
      listSection('Optional', [
        `${toLink('All resources as JSON', dataRoutes.list)}: explained at <${site.address}${routes.subscribe}>`,
        `${toLink('All statistics as JSON', dataRoutes.statistics)}: each with source, date and limitations`,
      ]),
    ]);
  return fileAt(dataRoutes.llms, () => `${text()}\n`);
}

/** Resources, statistics and approaches as Markdown, other pages as HTML. */
function linkTo({ url, type, title, summary }: Page): string {
  const hasMarkdown = type === 'resource' || type === 'statistic' || type === 'approach';
  return `${toLink(title, hasMarkdown ? versionAt(url, 'md') : url)}: ${asMarkdown(summary)}`;
}
