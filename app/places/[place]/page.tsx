import { notFound } from 'next/navigation';
import { PlacePage } from '../../../components/place/place-page';
import { metadataOf } from '../../../lib/outputs/metadata';
import { listPlacePages, placeView } from '../../../lib/pages/place';

interface Props {
  params: Promise<{ place: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return listPlacePages().map(({ slug }) => ({ place: slug }));
}

export async function generateMetadata({ params }: Props) {
  const view = placeView((await params).place);
  return view && metadataOf(view.page);
}

export default async function Place({ params }: Props) {
  const view = placeView((await params).place);
  if (!view) notFound();
  return <PlacePage view={view} />;
}
