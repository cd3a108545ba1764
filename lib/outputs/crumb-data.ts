import type { BreadcrumbList } from 'schema-dts';
import { site } from '../site';

interface Step {
  name: string;
  address: string;
}

/** Where a page stands, as its crumb says it, and the page itself: https://schema.org/BreadcrumbList. */
export function crumbData(crumb: readonly Step[], title: string): BreadcrumbList {
  const steps = crumb.map(({ name, address }) => ({ name, item: site.address + address }));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...steps, { name: title }].map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...step,
    })),
  };
}
