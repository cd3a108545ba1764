import { WhatWorksPage } from '../../../../components/approach/what-works-page';
import { routeFor } from '../../../../components/layout/route-for';
import { comparisonView, listComparisons } from '../../../../lib/pages/approach';

export const dynamicParams = false;

export function generateStaticParams() {
  return listComparisons().map((list) => ({ list }));
}

const { generateMetadata, RoutePage } = routeFor(({ list }: { list: string }) => comparisonView(list), WhatWorksPage);

export { generateMetadata, RoutePage as default };
