import { notFound } from 'next/navigation';
import { ResourcePage } from '../../../../components/resource/resource-page';
import { ChapterPage } from '../../../../components/video/chapter-page';
import { bundleScript } from '../../../../lib/build/scripts';
import { chapterValues, pagesOfResources, resourceValues } from '../../../../lib/content/page-values';
import { referencesTo } from '../../../../lib/outputs/citations/references';
import { describeChapter, describeResource } from '../../../../lib/outputs/describe-kinds';

interface Props {
  /** Below a resource, the name of a recording and of a chapter in it. */
  params: Promise<{ slug: string; chapter?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return pagesOfResources().map(({ params }) => params);
}

export async function generateMetadata({ params }: Props) {
  const { slug, chapter } = await params;
  return chapter
    ? describeChapter(chapterValues(slug, chapter[0], chapter[1]))
    : describeResource(resourceValues(slug));
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
