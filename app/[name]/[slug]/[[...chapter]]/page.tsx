import { notFound } from 'next/navigation';
import { ShelfPage } from '../../../../components/category/shelf-page';
import { SiteTop } from '../../../../components/layout/site-top';
import { ChapterPage } from '../../../../components/video/chapter-page';
import { bundleScript } from '../../../../lib/build/scripts';
import { chapterValues, pagesBelowNames, shelfValues } from '../../../../lib/content/page-values';
import { referencesTo } from '../../../../lib/outputs/citations/references';
import { describeChapter, describeEntry } from '../../../../lib/outputs/describe-kinds';
import { addressOf, routes } from '../../../../lib/routes';

interface Props {
  /** An entry of a shelf; or a chapter of a recording in one of the editors' pages. */
  params: Promise<{ name: string; slug: string; chapter?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return pagesBelowNames().map(({ params }) => params);
}

export async function generateMetadata({ params }: Props) {
  const { name, slug, chapter } = await params;
  return chapter ? describeChapter(chapterValues(name, slug, chapter[0])) : describeEntry(shelfValues(name, slug));
}

export default async function ShelfEntryPage({ params }: Props) {
  const { name, slug, chapter } = await params;
  if (chapter) {
    const values = chapterValues(name, slug, chapter[0]);
    if (!values) notFound();
    const { address: script } = await bundleScript('recording');
    return <ChapterPage page={values.page} references={await referencesTo(values.cited)} script={script} />;
  }
  const values = shelfValues(name, slug);
  if (!values) notFound();
  const { shelf, page } = values;
  return (
    <>
      <SiteTop current={addressOf(shelf, slug)} />
      <main id={routes.mainAnchor}>
        <ShelfPage shelf={shelf} page={page} />
      </main>
    </>
  );
}
