import { notFound } from 'next/navigation';
import { ResourcePage } from '../../../../components/resource/resource-page';
import { ChapterPage } from '../../../../components/video/chapter-page';
import { chapterValues, pagesOfResources, resourceValues } from '../../../../lib/content/page-values';
import { paramsToDraw } from '../../../../lib/publish/pages-to-draw';
import { bundleScript } from '../../../../lib/publish/scripts';
import { addressOf } from '../../../../lib/routes';
import { citationMetas } from '../../../../lib/sharing/citations/citation-metas';
import { referencesTo } from '../../../../lib/sharing/citations/references';
import { describeChapter, describePage } from '../../../../lib/sharing/describe-page';
import { resourceCard } from '../../../../lib/sharing/link-cards/page-cards';

interface Props {
  /** Below a resource, the name of a recording and of a chapter in it. */
  params: Promise<{ slug: string; chapter?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return paramsToDraw(pagesOfResources());
}

export async function generateMetadata({ params }: Props) {
  const { slug: name, chapter } = await params;
  if (chapter) return describeChapter(chapterValues(name, chapter[0], chapter[1]));
  const values = resourceValues(name);
  if (!values) return undefined;
  const { resource, page, cited } = values;
  const { title, summary, slug, recordings } = resource;
  return {
    ...describePage({
      title,
      description: summary,
      address: addressOf('resources', slug),
      card: resourceCard(resource, page.card.kind, page.maker),
      type: 'article',
      recordings,
      hasTwins: true,
    }),
    ...citationMetas(cited),
  };
}

export default async function ResourceOrChapter({ params }: Props) {
  const { slug, chapter } = await params;
  const { address: script } = await bundleScript('recording');
  if (chapter) {
    const values = chapterValues(slug, chapter[0], chapter[1]);
    if (!values) notFound();
    return <ChapterPage page={values.page} references={await referencesTo(values.cited)} script={script} />;
  }
  const values = resourceValues(slug);
  if (!values) notFound();
  return <ResourcePage {...values} references={await referencesTo(values.cited)} script={script} />;
}
