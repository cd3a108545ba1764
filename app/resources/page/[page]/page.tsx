import { neverEmpty, routeFor } from '../../../../components/layout/route-for';
import { FinderPage } from '../../../../components/search/finder-page';
import { listResourcesPages, resourcesView } from '../../../../lib/pages/lists';

export const dynamicParams = false;

/** The pages after the first. */
export function generateStaticParams() {
  const pages = listResourcesPages().slice(1);
  return neverEmpty(
    pages.map((_, index) => ({ page: String(index + 2) })),
    (page) => ({ page }),
  );
}

const { generateMetadata, RoutePage } = routeFor(
  ({ page }: { page: string }) => resourcesView(Number(page)),
  FinderPage,
);

export { generateMetadata, RoutePage as default };
