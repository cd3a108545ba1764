import { neverEmpty, pageSegments, routeFor } from '../../../../components/layout/route-for';
import { TopicPage } from '../../../../components/topic/topic-page';
import { listTopicPages, topicView } from '../../../../lib/pages/topic';
import { routes } from '../../../../lib/routes';

/** The topic; on later pages of its list also `page` and a number. */
interface Params {
  slug: string;
  page?: string[];
}

export const dynamicParams = false;

export function generateStaticParams() {
  const pages = listTopicPages().map(({ url }): Params => {
    const [slug = '', ...page] = pageSegments(url, routes.topics).page;
    return { slug, page };
  });
  return neverEmpty(pages, (slug) => ({ slug }));
}

const { generateMetadata, RoutePage } = routeFor(
  ({ slug, page }: Params) => topicView(slug, Number(page?.[1] ?? 1)),
  TopicPage,
);

export { generateMetadata, RoutePage as default };
