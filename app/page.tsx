import { HomePage } from '../components/home/home-page';
import { routeFor } from '../components/layout/route-for';
import { homeView } from '../lib/pages/home';

const { generateMetadata, RoutePage } = routeFor(homeView, HomePage);

export { generateMetadata, RoutePage as default };
