import { notFound } from 'next/navigation';
import { WhatWorksPage } from '../../../../components/approach/what-works-page';
import { metadataOf } from '../../../../lib/outputs/metadata';
import { comparisonView, listComparisons } from '../../../../lib/pages/approach';

interface Props {
  params: Promise<{ list: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return listComparisons().map((list) => ({ list }));
}

export async function generateMetadata({ params }: Props) {
  const view = comparisonView((await params).list);
  return view && metadataOf(view.page);
}

export default async function WhatWorksFor({ params }: Props) {
  const view = comparisonView((await params).list);
  if (!view) notFound();
  return <WhatWorksPage view={view} />;
}
