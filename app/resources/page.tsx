import { routeFor } from '../../components/layout/route-for';
import { FinderPage } from '../../components/search/finder-page';
import { bundleScript, bundleSheet } from '../../lib/build/scripts';
import { resourcesView } from '../../lib/pages/lists';

const { generateMetadata, RoutePage } = routeFor(
  () => resourcesView(1),
  async (view) => {
    const [start, finder, sheet] = await Promise.all([
      bundleScript('finder-start'),
      bundleScript('finder'),
      bundleSheet('results'),
    ]);
    const scripts = { start: start.address, finder: finder.address, sheet: sheet.address };
    return <FinderPage view={view} scripts={scripts} />;
  },
);

export { generateMetadata, RoutePage as default };
