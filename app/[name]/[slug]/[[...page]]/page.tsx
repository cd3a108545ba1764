import { notFound } from 'next/navigation';
import { TermPage } from '../../../../components/list/term-page';
import { isTaxonomy } from '../../../../lib/content/taxonomies';
import { metadataOf } from '../../../../lib/outputs/metadata';
import { listListPages, termView } from '../../../../lib/pages/lists';

interface Props {
  /** A taxonomy and a term; on later pages of the list also `page` and a number. */
  params: Promise<{ name: string; slug: string; page?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return listListPages().flatMap(({ url }) => {
    const [, name = '', slug, ...page] = url.split('/').slice(0, -1);
    return isTaxonomy(name) && slug ? [{ name, slug, page }] : [];
  });
}

async function viewOf(params: Props['params']) {
  const { name, slug, page } = await params;
  return isTaxonomy(name) ? termView(name, slug, Number(page?.[1] ?? 1)) : undefined;
}

export async function generateMetadata({ params }: Props) {
  const view = await viewOf(params);
  return view && metadataOf(view.page);
}

export default async function Term({ params }: Props) {
  const view = await viewOf(params);
  if (!view) notFound();
  return <TermPage view={view} />;
}
