import { routeFor } from '../../components/layout/route-for';
import { FinderPage } from '../../components/search/finder-page';
import { bundleScript, bundleSheet } from '../../lib/build/scripts';
import { resourcesView } from '../../lib/pages/lists';

const { generateMetadata, RoutePage } = routeFor(
  () => resourcesView(1),
  async (view) => {
    const [start, sheet] = await Promise.all([bundleScript('finder-start'), bundleSheet('results')]);
    return <FinderPage view={view} scripts={{ start: start.address, sheet: sheet.address }} />;
  },
);

export { generateMetadata, RoutePage as default };
