import { CompletePage } from '../../../components/text/complete-page';
import { routeOf } from '../../../lib/outputs/route';
import { completeView, listCompletePages } from '../../../lib/pages/complete';
import { routes } from '../../../lib/routes';

export const dynamicParams = false;

export function generateStaticParams() {
  return listCompletePages().map(({ url }) => ({ page: url.slice(routes.complete.length).split('/').filter(Boolean) }));
}

const { generateMetadata, drawPage } = routeOf(
  ({ page }: { page?: string[] }) => completeView(Number(page?.[1] ?? 1)),
  (view) => <CompletePage view={view} />,
);

export { drawPage as default, generateMetadata };
