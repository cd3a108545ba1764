import { routeFor } from '../../../components/layout/route-for';
import { PlacePage } from '../../../components/place/place-page';
import { listPlacePages, placeView } from '../../../lib/pages/place';

export const dynamicParams = false;

export function generateStaticParams() {
  return listPlacePages().map(({ slug }) => ({ place: slug }));
}

const { generateMetadata, RoutePage } = routeFor(({ place }: { place: string }) => placeView(place), PlacePage);

export { generateMetadata, RoutePage as default };
