import { ApproachPage } from '../../../components/approach/approach-page';
import { routeFor } from '../../../components/layout/route-for';
import { ShareAndCite } from '../../../components/sharing/share-and-cite';
import { approachSource, citationMetas } from '../../../lib/outputs/citations/citation-item';
import { approachView, findApproach, listApproaches } from '../../../lib/pages/approach';

export const dynamicParams = false;

export function generateStaticParams() {
  return listApproaches().map(({ slug }) => ({ slug }));
}

const { generateMetadata, RoutePage } = routeFor(
  ({ slug }: { slug: string }) => {
    const approach = findApproach(slug);
    const view = approachView(slug);
    return approach && view && { ...view, original: approachSource(approach) };
  },
  (view) => (
    <ApproachPage view={view}>
      <ShareAndCite page={view.page} original={view.original} />
    </ApproachPage>
  ),
  ({ original }) => citationMetas(original),
);

export { generateMetadata, RoutePage as default };
