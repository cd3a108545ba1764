import { notFound } from 'next/navigation';
import { ResourcePage } from '../../../components/resource/resource-page';
import { bundleScript } from '../../../lib/build/scripts';
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
  return view && metadataOf(view.page, { recordings: view.resource.recordings });
}

export default async function Resource({ params }: Props) {
  const view = resourceView((await params).slug);
  if (!view) notFound();
  const { address: script } = await bundleScript('recording');
  return (
    <ResourcePage view={view} script={script}>
      {null}
    </ResourcePage>
  );
}
