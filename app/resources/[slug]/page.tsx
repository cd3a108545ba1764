import { notFound } from 'next/navigation';
import { ResourcePage } from '../../../components/resource/resource-page';
import { ShareAndCite } from '../../../components/sharing/share-and-cite';
import { bundleScript } from '../../../lib/build/scripts';
import { citationMetas, originalItem } from '../../../lib/outputs/citations/citation-item';
import { metadataOf } from '../../../lib/outputs/metadata';
import { listResourcePagesOf, resourceView } from '../../../lib/pages/resource';

interface Props {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return listResourcePagesOf().map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props) {
  const view = resourceView((await params).slug);
  if (!view) return undefined;
  const { page, resource } = view;
  return metadataOf(page, { recordings: resource.recordings, ...citationMetas(originalItem(resource)) });
}

export default async function Resource({ params }: Props) {
  const view = resourceView((await params).slug);
  if (!view) notFound();
  const { address: script } = await bundleScript('recording');
  return (
    <ResourcePage view={view} script={script}>
      <ShareAndCite page={view.page} original={originalItem(view.resource)} />
    </ResourcePage>
  );
}
