import { routeFor } from '../../components/layout/route-for';
import { TaxonomyPage } from '../../components/list/taxonomy-page';
import { TextPage } from '../../components/text/text-page';
import { bundleScript } from '../../lib/build/scripts';
import { isTaxonomy, taxonomyNames } from '../../lib/content/taxonomies';
import { taxonomyView } from '../../lib/pages/lists';
import { listTextPages, textView } from '../../lib/pages/text';

export const dynamicParams = false;

/** A taxonomy, such as /audiences/, or a page that editors wrote, such as /about/. */
export function generateStaticParams() {
  return [...taxonomyNames, ...listTextPages().map(({ slug }) => slug)].map((name) => ({ name }));
}

const { generateMetadata, RoutePage } = routeFor(
  ({ name }: { name: string }) => (isTaxonomy(name) ? taxonomyView(name) : textView(name)),
  async (view) =>
    'body' in view ? (
      <TextPage view={view} script={(await bundleScript('recording')).address} />
    ) : (
      <TaxonomyPage view={view} />
    ),
);

export { generateMetadata, RoutePage as default };
