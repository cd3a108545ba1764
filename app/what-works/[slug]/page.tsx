import { ApproachPage } from '../../../components/approach/approach-page';
import { ShareAndCite } from '../../../components/sharing/share-and-cite';
import { approachSource, citationMetas } from '../../../lib/outputs/citations/citation-item';
import { routeOf } from '../../../lib/outputs/route';
import { approachView, listApproaches } from '../../../lib/pages/approach';

export const dynamicParams = false;

export function generateStaticParams() {
  return listApproaches().map(({ slug }) => ({ slug }));
}

const { generateMetadata, drawPage } = routeOf(
  ({ slug }: { slug: string }) => approachView(slug),
  (view) => (
    <ApproachPage view={view}>
      <ShareAndCite page={view.page} original={approachSource(view.document)} />
    </ApproachPage>
  ),
  ({ document }) => citationMetas(approachSource(document)),
);

export { drawPage as default, generateMetadata };
