import { routeFor } from '../../components/layout/route-for';
import { TaxonomyPage } from '../../components/list/taxonomy-page';
import { TextPage } from '../../components/text/text-page';
import { RecordingScript } from '../../components/ui/script';
import { isTaxonomy, taxonomyNames } from '../../lib/content/taxonomies';
import { type TaxonomyView, taxonomyView } from '../../lib/pages/lists';
import { listTextPages, type TextView, textView } from '../../lib/pages/text';

export const dynamicParams = false;

/** A taxonomy, such as /audiences/, or a page that editors wrote, such as /about/. */
export function generateStaticParams() {
  return [...taxonomyNames, ...listTextPages().map(({ slug }) => slug)].map((name) => ({ name }));
}

const { generateMetadata, RoutePage } = routeFor(
  ({ name }: { name: string }) => (isTaxonomy(name) ? taxonomyView(name) : textView(name)),
  ({ view }: { view: TaxonomyView | TextView }) =>
    'body' in view ? (
      <>
        <TextPage view={view} />
        <RecordingScript shown={view.recordings} />
      </>
    ) : (
      <TaxonomyPage view={view} />
    ),
);

export { generateMetadata, RoutePage as default };
