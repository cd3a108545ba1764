/** llms.txt: where a program that reads for a person finds the library as plain text (https://llmstxt.org). */
import { listPages } from '../../content/pages';
import { listResources } from '../../content/resources';
import { taxonomies, taxonomyNames } from '../../content/taxonomies';
import { listTerms } from '../../content/terms';
import { addressOf, dataRoutes, routes, twinAt } from '../../routes';
import { site } from '../../site';
import { rights } from '../rights';
import { asMarkdown, joined, section, toLink } from './markdown-words';

/** More would not fit into what such a program reads at once; the list of all stands in a file of its own. */
const most = 200;

/** The file as text. */
export function llmsText(): string {
  const resources = listResources();
  const all = { title: 'All resources', address: routes.resources, summary: `${resources.length} of them` };
  return `${joined([
    `# ${site.name}`,
    `> ${asMarkdown(site.description)}`,
    'Each page has a twin in Markdown and one in JSON: the address of the page with `.md` or `.json` in place of the last slash. A date with “probably” was worked out and is not stated; what is not known is called not known. The library does not speak for LARCH.',
    asMarkdown(rights),
    section(
      'Resources',
      resources.slice(0, most).map((each) => line({ ...each, address: addressOf('resources', each.slug) })),
    ),
    section(
      'By kind',
      listTerms('categories').map(({ slug, name, summary }) =>
        line({ title: name, summary, address: addressOf('categories', slug) }),
      ),
    ),
    section(
      'About',
      listPages().map((page) => line({ ...page, address: addressOf('pages', page.slug) })),
    ),
    section('Optional', [line(all), ...taxonomyNames.map((name) => line(taxonomies[name])), dataLine()]),
  ])}\n`;
}

function line({ title, address, summary }: { title: string; address: string; summary: string }): string {
  return `${toLink(title, twinAt(address, 'md'))}: ${asMarkdown(summary)}`;
}

function dataLine(): string {
  return `${toLink('All resources as data', dataRoutes.list)}: JSON, explained at <${site.address}${routes.data}>`;
}
