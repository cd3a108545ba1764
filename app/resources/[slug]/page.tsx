import { routeFor } from '../../../components/layout/route-for';
import { ResourcePage } from '../../../components/resource/resource-page';
import { ShareAndCite } from '../../../components/sharing/share-and-cite';
import { bundleScript } from '../../../lib/build/scripts';
import { citationMetas, originalItem } from '../../../lib/outputs/citations/citation-item';
import { listResourcePagesOf, resourceView } from '../../../lib/pages/resource';

export const dynamicParams = false;

export function generateStaticParams() {
  return listResourcePagesOf().map(({ slug }) => ({ slug }));
}

const { generateMetadata, RoutePage } = routeFor(
  ({ slug }: { slug: string }) => resourceView(slug),
  async (view) => (
    <ResourcePage view={view} script={(await bundleScript('recording')).address}>
      <ShareAndCite page={view.page} original={originalItem(view.resource)} />
    </ResourcePage>
  ),
  ({ resource }) => ({ recordings: resource.recordings, ...citationMetas(originalItem(resource)) }),
);

export { generateMetadata, RoutePage as default };
