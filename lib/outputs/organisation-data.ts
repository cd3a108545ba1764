import type { AboutPage, Organization, WebSite } from 'schema-dts';
import type { TermDocument } from '../content/terms';
import { site } from '../site';

type Described = Pick<TermDocument, 'name' | 'shortName' | 'address'>;

/** An organisation with what is known of it: https://schema.org/Organization. */
export function organisationData({ name, shortName, address }: Described): Exclude<Organization, string> {
  return {
    '@type': 'Organization',
    name,
    ...(shortName && { alternateName: shortName }),
    ...(address && { url: address }),
  };
}

/** The library, and whose resources it holds. It does not speak for that organisation, which is therefore not its publisher. */
export function siteData(organisation: Described): WebSite {
  return {
    '@type': 'WebSite',
    name: site.name,
    description: site.description,
    url: `${site.address}/`,
    inLanguage: site.language,
    about: organisationData(organisation),
  };
}

/** The page that says what the organisation and the library are: https://schema.org/AboutPage. */
export function aboutData(page: { title: string; address: string }, organisation: Described): AboutPage {
  return {
    '@type': 'AboutPage',
    name: page.title,
    url: site.address + page.address,
    about: organisationData(organisation),
  };
}
