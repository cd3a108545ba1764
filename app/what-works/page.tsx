import { WhatWorksPage } from '../../components/approach/what-works-page';
import { routeFor } from '../../components/layout/route-for';
import { ShareAndCite } from '../../components/sharing/share-and-cite';
import { type ComparisonView, comparisonView } from '../../lib/pages/approach';

const { generateMetadata, RoutePage } = routeFor(
  () => comparisonView(),
  ({ view }: { view: ComparisonView }) => (
    <WhatWorksPage view={view}>
      <ShareAndCite page={view.page} />
    </WhatWorksPage>
  ),
);

export { generateMetadata, RoutePage as default };
