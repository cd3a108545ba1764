import { neverEmpty, routeFor } from '../../../components/layout/route-for';
import { ResourcePage } from '../../../components/resource/resource-page';
import { ShareAndCite } from '../../../components/sharing/share-and-cite';
import { RecordingScript } from '../../../components/ui/script';
import { citationMetas, originalItem } from '../../../lib/outputs/citations/citation-item';
import { listResourcePagesOf, type ResourceView, resourceView } from '../../../lib/pages/resource';

export const dynamicParams = false;

export function generateStaticParams() {
  return neverEmpty(
    listResourcePagesOf().map(({ slug }) => ({ slug })),
    (slug) => ({ slug }),
  );
}

const { generateMetadata, RoutePage } = routeFor(
  ({ slug }: { slug: string }) => resourceView(slug),
  ({ view }: { view: ResourceView }) => (
    <>
      <ResourcePage view={view}>
        <ShareAndCite page={view.page} original={originalItem(view.resource)} />
      </ResourcePage>
      <RecordingScript shown={view.recordings} />
    </>
  ),
  ({ resource }) => ({ recordings: resource.recordings, ...citationMetas(originalItem(resource)) }),
);

export { generateMetadata, RoutePage as default };
