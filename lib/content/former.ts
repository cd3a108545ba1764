/** Former URLs, which redirect. */
import { addressOf } from '../routes';
import { listResourcePages } from './resources';
import { listStatisticPages } from './statistics';

export interface FormerAddress {
  from: string;
  to: string;
  /** The title of the page it redirects to. */
  title: string;
}

/** Every URL that a resource or a statistic had before, with the one it has now. */
export function listFormerAddresses(): FormerAddress[] {
  return [
    ...listResourcePages().flatMap(({ slug, title, formerAddresses }) =>
      formerAddresses.map((from) => ({ from, to: addressOf('resources', slug), title })),
    ),
    ...listStatisticPages().flatMap(({ slug, sentence, formerAddresses }) =>
      formerAddresses.map((from) => ({ from, to: addressOf('statistics', slug), title: sentence })),
    ),
  ];
}
