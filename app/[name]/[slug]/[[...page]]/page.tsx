import { routeFor } from '../../../../components/layout/route-for';
import { TermPage } from '../../../../components/list/term-page';
import { isTaxonomy } from '../../../../lib/content/taxonomies';
import { listListPages, termView } from '../../../../lib/pages/lists';

/** A taxonomy and a term; on later pages of the list also `page` and a number. */
interface Params {
  name: string;
  slug: string;
  page?: string[];
}

export const dynamicParams = false;

export function generateStaticParams() {
  return listListPages().flatMap(({ url }) => {
    const [, name = '', slug, ...page] = url.split('/').slice(0, -1);
    return isTaxonomy(name) && slug ? [{ name, slug, page }] : [];
  });
}

const { generateMetadata, RoutePage } = routeFor(
  ({ name, slug, page }: Params) => (isTaxonomy(name) ? termView(name, slug, Number(page?.[1] ?? 1)) : undefined),
  TermPage,
);

export { generateMetadata, RoutePage as default };
