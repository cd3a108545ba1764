import { FinderPage } from '../../components/search/finder-page';
import { bundleScript, bundleSheet } from '../../lib/build/scripts';
import { routeOf } from '../../lib/outputs/route';
import { resourcesView } from '../../lib/pages/lists';

const { generateMetadata, drawPage } = routeOf(
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

export { drawPage as default, generateMetadata };
