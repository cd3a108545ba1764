import { PlacePage } from '../../../components/place/place-page';
import { routeOf } from '../../../lib/outputs/route';
import { listPlacePages, placeView } from '../../../lib/pages/place';

export const dynamicParams = false;

export function generateStaticParams() {
  return listPlacePages().map(({ slug }) => ({ place: slug }));
}

const { generateMetadata, drawPage } = routeOf(
  ({ place }: { place: string }) => placeView(place),
  (view) => <PlacePage view={view} />,
);

export { drawPage as default, generateMetadata };
