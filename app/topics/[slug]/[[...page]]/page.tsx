import { notFound } from 'next/navigation';
import { TopicPage } from '../../../../components/topic/topic-page';
import { metadataOf } from '../../../../lib/outputs/metadata';
import { listTopicPages, topicView } from '../../../../lib/pages/topic';

interface Props {
  /** The topic; on later pages of its list also `page` and a number. */
  params: Promise<{ slug: string; page?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return listTopicPages().map(({ url }) => {
    const [, , slug = '', ...page] = url.split('/').slice(0, -1);
    return { slug, page };
  });
}

export async function generateMetadata({ params }: Props) {
  const { slug, page } = await params;
  const view = topicView(slug, Number(page?.[1] ?? 1));
  return view && metadataOf(view.page);
}

export default async function Topic({ params }: Props) {
  const { slug, page } = await params;
  const view = topicView(slug, Number(page?.[1] ?? 1));
  if (!view) notFound();
  return <TopicPage view={view} />;
}
