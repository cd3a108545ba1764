import { addressOf } from '../../routes';
import type { Page } from '../../schema/kinds';
import { site } from '../../site';
import type { Cited } from './cited';

/** A page of the editors' own, such as /about/: nobody signs it, and its date is not known. */
export function citedPage({ slug, title, summary }: Pick<Page, 'slug' | 'title' | 'summary'>): Cited {
  return {
    id: slug,
    type: 'webpage',
    title,
    container: site.name,
    authors: [],
    address: site.address + addressOf('pages', slug),
    summary,
    notes: [],
  };
}
