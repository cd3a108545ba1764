import { notFound } from 'next/navigation';
import { ApproachPage } from '../../../components/approach/approach-page';
import { ShareAndCite } from '../../../components/sharing/share-and-cite';
import { approachSource, citationMetas } from '../../../lib/outputs/citations/citation-item';
import { metadataOf } from '../../../lib/outputs/metadata';
import { approachPage, approachView, findApproach, listApproaches } from '../../../lib/pages/approach';

interface Props {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return listApproaches().map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props) {
  const approach = findApproach((await params).slug);
  return approach && metadataOf(approachPage(approach), citationMetas(approachSource(approach)));
}

export default async function ApproachRoute({ params }: Props) {
  const { slug } = await params;
  const approach = findApproach(slug);
  const view = approachView(slug);
  if (!approach || !view) notFound();
  return (
    <ApproachPage view={view}>
      <ShareAndCite page={view.page} original={approachSource(approach)} />
    </ApproachPage>
  );
}
