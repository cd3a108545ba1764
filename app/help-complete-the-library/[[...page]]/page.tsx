import { pageSegments, routeFor } from '../../../components/layout/route-for';
import { CompletePage } from '../../../components/text/complete-page';
import { completeView, listCompletePages } from '../../../lib/pages/complete';
import { routes } from '../../../lib/routes';

export const dynamicParams = false;

export function generateStaticParams() {
  return listCompletePages().map(({ url }) => pageSegments(url, routes.complete));
}

const { generateMetadata, RoutePage } = routeFor(
  ({ page }: { page?: string[] }) => completeView(Number(page?.[1] ?? 1)),
  CompletePage,
);

export { generateMetadata, RoutePage as default };
