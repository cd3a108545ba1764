import { notFound } from 'next/navigation';
import { CompletePage } from '../../../components/text/complete-page';
import { metadataOf } from '../../../lib/outputs/metadata';
import { completeView, listCompletePages } from '../../../lib/pages/complete';
import { routes } from '../../../lib/routes';

interface Props {
  params: Promise<{ page?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return listCompletePages().map(({ url }) => ({ page: url.slice(routes.complete.length).split('/').filter(Boolean) }));
}

async function viewOf(params: Props['params']) {
  return completeView(Number((await params).page?.[1] ?? 1));
}

export async function generateMetadata({ params }: Props) {
  const view = await viewOf(params);
  return view && metadataOf(view.page);
}

export default async function Complete({ params }: Props) {
  const view = await viewOf(params);
  if (!view) notFound();
  return <CompletePage view={view} />;
}
