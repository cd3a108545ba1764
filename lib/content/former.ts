/** Addresses that lead elsewhere now. */
import { addressOf } from '../routes';
import { listResourcePages } from './resources';
import { listStatisticPages } from './statistics';

export interface FormerAddress {
  from: string;
  to: string;
  /** Title of the page it leads to. */
  title: string;
}

/** Every address that a resource or a statistic had before, with the one it has now. */
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
