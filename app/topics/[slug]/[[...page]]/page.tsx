import { TopicPage } from '../../../../components/topic/topic-page';
import { routeOf } from '../../../../lib/outputs/route';
import { listTopicPages, topicView } from '../../../../lib/pages/topic';

export const dynamicParams = false;

export function generateStaticParams() {
  return listTopicPages().map(({ url }) => {
    const [, , slug = '', ...page] = url.split('/').slice(0, -1);
    return { slug, page };
  });
}

const { generateMetadata, drawPage } = routeOf(
  // On later pages `page` is "page" and a number.
  ({ slug, page }: { slug: string; page?: string[] }) => topicView(slug, Number(page?.[1] ?? 1)),
  (view) => <TopicPage view={view} />,
);

export { drawPage as default, generateMetadata };
