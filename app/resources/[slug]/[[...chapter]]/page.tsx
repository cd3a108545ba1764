import { notFound } from 'next/navigation';
import { hueOf } from '../../../../components/category/look';
import { FieldHead } from '../../../../components/layout/field-head';
import { Prose } from '../../../../components/layout/prose';
import { SiteTop } from '../../../../components/layout/site-top';
import { ReadNext } from '../../../../components/resource/read-next';
import { ResourceBody } from '../../../../components/resource/resource-body';
import { ResourceFacts } from '../../../../components/resource/resource-facts';
import { StructuredData } from '../../../../components/ui/structured-data';
import { ChapterPage } from '../../../../components/video/chapter-page';
import { chapterValues, pagesOfResources, resourceValues } from '../../../../lib/content/page-values';
import { paramsToDraw } from '../../../../lib/publish/pages-to-draw';
import { bundleScript } from '../../../../lib/publish/scripts';
import { addressOf, routes } from '../../../../lib/routes';
import { describeChapter, describePage } from '../../../../lib/sharing/describe-page';
import { videoData } from '../../../../lib/sharing/recording-data';

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
  const { title, summary, slug } = values.resource;
  return describePage({ title, description: summary, address: addressOf('resources', slug) });
}

export default async function ResourcePage({ params }: Props) {
  const { slug: name, chapter } = await params;
  if (chapter) {
    const page = chapterValues(name, chapter[0], chapter[1]);
    return page ? <ChapterPage page={page} script={(await bundleScript('recording')).address} /> : notFound();
  }
  const values = resourceValues(name);
  if (!values) notFound();
  const { resource, page, recordings } = values;
  const { title, summary, slug, category } = resource;
  return (
    <>
      <SiteTop current={page.card.address} />
      <main id={routes.mainAnchor} className={hueOf(category)}>
        <FieldHead
          category={category}
          slug={slug}
          title={title}
          summary={summary}
          label={page.card.kind}
          crumb={page.crumb}
        >
          <ResourceFacts facts={page.card.facts} source={resource.source} address={page.card.address} />
        </FieldHead>
        <ResourceBody resource={resource} page={page} recordings={recordings}>
          <Prose html={page.body} />
        </ResourceBody>
        {page.related.length > 0 && <ReadNext related={page.related} />}
        {resource.recordings.map((recording, index) => (
          <StructuredData key={recording.title} data={videoData(recording, recordings[index], page.card)} />
        ))}
        {recordings.some(({ isUsable }) => isUsable) && (
          <script type="module" src={(await bundleScript('recording')).address} />
        )}
      </main>
    </>
  );
}
