import { WhatWorksPage } from '../../../../components/approach/what-works-page';
import { routeOf } from '../../../../lib/outputs/route';
import { comparisonView, listComparisons } from '../../../../lib/pages/approach';

export const dynamicParams = false;

export function generateStaticParams() {
  return listComparisons().map((list) => ({ list }));
}

const { generateMetadata, drawPage } = routeOf(
  ({ list }: { list: string }) => comparisonView(list),
  (view) => <WhatWorksPage view={view} />,
);

export { drawPage as default, generateMetadata };
