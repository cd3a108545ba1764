/** The twins of pages: the same as a page says, as JSON and as Markdown. */
import { keyFactsOf } from '../../content/key-facts';
import { dataRoutes } from '../../routes';
import type { Resource } from '../../schema/kinds';
import { site } from '../../site';
import { rights, rightsAddress } from '../rights';
import { about } from './about';
import type { PageTwin, ResourceTwin } from './file-rules';
import { asMarkdown, joined, section, toLink } from './markdown-words';
import { recordOf } from './record';
import { resourceMarkdown } from './resource-markdown';
import { textsOf } from './texts';
import type { TwinList, TwinnedPage } from './twinned-pages';

/** A resource as JSON: its record, and its text. */
export function resourceTwin(resource: Resource): ResourceTwin {
  return { ...about(dataRoutes.resourceSchema), ...recordOf(resource), ...textsOf('resources', resource.slug) };
}

/** A resource as Markdown. */
export function resourceText(resource: Resource): string {
  const { markdown } = textsOf('resources', resource.slug);
  return withRights(resourceMarkdown(recordOf(resource), keyFactsOf(resource), markdown));
}

/** Any other page as JSON. */
export function pageTwin(page: TwinnedPage): PageTwin {
  const { address, title, summary, lists } = page;
  const { markdown, text } = page.texts?.() ?? { markdown: '', text: '' };
  return {
    ...about(dataRoutes.pageSchema),
    address: site.address + address,
    title,
    summary,
    lists: lists.filter(isFilled).map((list) => ({
      title: list.title,
      entries: list.entries.map((entry) => ({
        title: entry.title,
        address: whole(entry.address),
        note: entry.note ?? null,
      })),
    })),
    markdown,
    text,
  };
}

/** Any other page as Markdown. */
export function pageText({ address, title, summary, texts, lists }: TwinnedPage): string {
  return withRights(
    joined([
      `# ${asMarkdown(title)}`,
      asMarkdown(summary),
      `Page: <${site.address}${address}>`,
      texts?.().markdown,
      ...lists.map((list) =>
        section(
          list.title,
          list.entries.map(
            (entry) => `${toLink(entry.title, entry.address)}${entry.note ? `: ${asMarkdown(entry.note)}` : ''}`,
          ),
        ),
      ),
    ]),
  );
}

function withRights(text: string): string {
  return `${text}\n\n---\n\n${asMarkdown(rights)} See <${rightsAddress}>.\n`;
}

function isFilled({ entries }: TwinList): boolean {
  return entries.length > 0;
}

function whole(address: string): string {
  return address.startsWith('/') ? site.address + address : address;
}
