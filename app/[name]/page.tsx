import { notFound } from 'next/navigation';
import { TaxonomyPage } from '../../components/list/taxonomy-page';
import { TextPage } from '../../components/text/text-page';
import { bundleScript } from '../../lib/build/scripts';
import { isTaxonomy, taxonomyNames } from '../../lib/content/taxonomies';
import { listTerms } from '../../lib/content/terms';
import { metadataOf } from '../../lib/outputs/metadata';
import { taxonomyPage } from '../../lib/pages/lists';
import { listTextPages, textView } from '../../lib/pages/text';

interface Props {
  params: Promise<{ name: string }>;
}

export const dynamicParams = false;

/** A taxonomy, such as /topics/, or a page that editors wrote, such as /about/. */
export function generateStaticParams() {
  return [...taxonomyNames, ...listTextPages().map(({ slug }) => slug)].map((name) => ({ name }));
}

export async function generateMetadata({ params }: Props) {
  const { name } = await params;
  if (isTaxonomy(name)) return metadataOf(taxonomyPage(name));
  const view = textView(name);
  return view && metadataOf(view.page);
}

export default async function Named({ params }: Props) {
  const { name } = await params;
  if (isTaxonomy(name)) return <TaxonomyPage page={taxonomyPage(name)} taxonomy={name} terms={listTerms(name)} />;
  const view = textView(name);
  if (!view) notFound();
  const { address: script } = await bundleScript('recording');
  return <TextPage view={view} script={script} />;
}
