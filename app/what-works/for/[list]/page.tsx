import { WhatWorksPage } from '../../../../components/approach/what-works-page';
import { neverEmpty, routeFor } from '../../../../components/layout/route-for';
import { comparisonView, listComparisons } from '../../../../lib/pages/approach';

export const dynamicParams = false;

export function generateStaticParams() {
  return neverEmpty<{ list: string }>(
    listComparisons().map((list) => ({ list })),
    (list) => ({ list }),
  );
}

const { generateMetadata, RoutePage } = routeFor(({ list }: { list: string }) => comparisonView(list), WhatWorksPage);

export { generateMetadata, RoutePage as default };
