import { notFound } from 'next/navigation';
import { hueOf } from '../../../components/category/look';
import { FieldHead } from '../../../components/layout/field-head';
import { Prose } from '../../../components/layout/prose';
import { SiteTop } from '../../../components/layout/site-top';
import { ReadNext } from '../../../components/resource/read-next';
import { ResourceBody } from '../../../components/resource/resource-body';
import { ResourceFacts } from '../../../components/resource/resource-facts';
import { resourcePages, resourceValues } from '../../../lib/content/page-values';
import { paramsToDraw } from '../../../lib/publish/pages-to-draw';
import { bundleScript } from '../../../lib/publish/scripts';
import { addressOf, routes } from '../../../lib/routes';
import { describePage } from '../../../lib/sharing/describe-page';
import { watchAt } from '../../../lib/video/provider';

interface Props {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return paramsToDraw(resourcePages());
}

export async function generateMetadata({ params }: Props) {
  const values = resourceValues((await params).slug);
  if (!values) return undefined;
  const { title, summary, slug } = values.resource;
  return describePage({ title, description: summary, address: addressOf('resources', slug) });
}

export default async function ResourcePage({ params }: Props) {
  const values = resourceValues((await params).slug);
  if (!values) notFound();
  const { resource, page } = values;
  const { title, summary, slug, category } = resource;
  const player = resource.recordings.some(({ video }) => watchAt(video)) && (await bundleScript('recording'));
  return (
    <>
      <SiteTop current={page.card.address} />
      <main id={routes.mainAnchor} className={hueOf(category)}>
        <FieldHead
          category={category}
          slug={slug}
          title={title}
          summary={summary}
          label={page.card.kind}
          crumb={page.crumb}
        >
          <ResourceFacts facts={page.card.facts} source={resource.source} address={page.card.address} />
        </FieldHead>
        <ResourceBody resource={resource} page={page}>
          <Prose html={page.body} />
        </ResourceBody>
        {page.related.length > 0 && <ReadNext related={page.related} />}
        {player && <script type="module" src={player.address} />}
      </main>
    </>
  );
}
