import type { Metadata } from 'next';
import { routes } from '../routes';
import { site } from '../site';

interface PageDescription {
  title: string;
  /** Plain words, at most about 260 characters. */
  description: string;
  address: string;
}

/** What a page says of itself to browsers, search engines and link previews: title, description, canonical address. */
export function describePage({ title, description, address }: PageDescription): Metadata {
  return {
    title: address === routes.home ? { absolute: `${title} – ${site.name}` } : title,
    description,
    alternates: { canonical: address },
    openGraph: { title, description, url: address, siteName: site.name, locale: 'en_GB', type: 'website' },
  };
}
