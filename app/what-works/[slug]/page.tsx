import { ApproachPage } from '../../../components/approach/approach-page';
import { neverEmpty, routeFor } from '../../../components/layout/route-for';
import { ShareAndCite } from '../../../components/sharing/share-and-cite';
import { approachSource, citationMetas } from '../../../lib/outputs/citations/citation-item';
import { type ApproachView, approachView, listApproaches } from '../../../lib/pages/approach';

export const dynamicParams = false;

export function generateStaticParams() {
  return neverEmpty(
    listApproaches().map(({ slug }) => ({ slug })),
    (slug) => ({ slug }),
  );
}

const { generateMetadata, RoutePage } = routeFor(
  ({ slug }: { slug: string }) => approachView(slug),
  ({ view }: { view: ApproachView }) => (
    <ApproachPage view={view}>
      <ShareAndCite page={view.page} original={approachSource(view.document)} />
    </ApproachPage>
  ),
  ({ document }) => citationMetas(approachSource(document)),
);

export { generateMetadata, RoutePage as default };
