import { HomePage } from '../components/home/home-page';
import { StructuredData } from '../components/ui/structured-data';
import { metadataOf } from '../lib/outputs/metadata';
import { siteData } from '../lib/outputs/structured-data';
import { homeView } from '../lib/pages/home';

export function generateMetadata() {
  return metadataOf(homeView().page);
}

export default function Home() {
  return (
    <>
      <HomePage view={homeView()} />
      <StructuredData things={[siteData()]} />
    </>
  );
}
