import { WhatWorksPage } from '../../components/approach/what-works-page';
import { routeFor } from '../../components/layout/route-for';
import { comparisonView } from '../../lib/pages/approach';

const { generateMetadata, RoutePage } = routeFor(() => comparisonView(), WhatWorksPage);

export { generateMetadata, RoutePage as default };
