import { NotFoundPage } from '../components/search/not-found-page';
import { notFoundMetadata } from '../lib/outputs/metadata';

export const metadata = notFoundMetadata;

export default function NotFound() {
  return <NotFoundPage />;
}
