import { notFound } from 'next/navigation';
import { TaxonomyPage } from '../../components/list/taxonomy-page';
import { TextPage } from '../../components/text/text-page';
import { bundleScript } from '../../lib/build/scripts';
import { isTaxonomy, taxonomyNames } from '../../lib/content/taxonomies';
import { metadataOf } from '../../lib/outputs/metadata';
import { taxonomyView } from '../../lib/pages/lists';
import { listTextPages, textView } from '../../lib/pages/text';

interface Props {
  params: Promise<{ name: string }>;
}

export const dynamicParams = false;

/** A taxonomy, such as /audiences/, or a page that editors wrote, such as /about/. */
export function generateStaticParams() {
  return [...taxonomyNames, ...listTextPages().map(({ slug }) => slug)].map((name) => ({ name }));
}

export async function generateMetadata({ params }: Props) {
  const { name } = await params;
  if (isTaxonomy(name)) return metadataOf(taxonomyView(name).page);
  const view = textView(name);
  return view && metadataOf(view.page);
}

export default async function Named({ params }: Props) {
  const { name } = await params;
  if (isTaxonomy(name)) return <TaxonomyPage view={taxonomyView(name)} />;
  const view = textView(name);
  if (!view) notFound();
  const { address: script } = await bundleScript('recording');
  return <TextPage view={view} script={script} />;
}
