import { HomePage } from '../components/home/home-page';
import { metadataOf } from '../lib/outputs/metadata';
import { homeView } from '../lib/pages/home';

export function generateMetadata() {
  return metadataOf(homeView().page);
}

export default function Home() {
  return <HomePage view={homeView()} />;
}
