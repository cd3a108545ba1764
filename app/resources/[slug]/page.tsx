import { notFound } from 'next/navigation';
import { hueOf } from '../../../components/category/look';
import { FieldHead } from '../../../components/layout/field-head';
import { Prose } from '../../../components/layout/prose';
import { SiteTop } from '../../../components/layout/site-top';
import { ReadNext } from '../../../components/resource/read-next';
import { ResourceBody } from '../../../components/resource/resource-body';
import { ResourceFacts } from '../../../components/resource/resource-facts';
import { resourcePage } from '../../../lib/content/resource-page';
import { findResource, listResourcePages } from '../../../lib/content/resources';
import { addressOf, routes } from '../../../lib/routes';
import { describePage } from '../../../lib/sharing/describe-page';

interface Props {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return listResourcePages().map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props) {
  const resource = findResource((await params).slug);
  return (
    resource &&
    describePage({
      title: resource.title,
      description: resource.summary,
      address: addressOf('resources', resource.slug),
    })
  );
}

export default async function ResourcePage({ params }: Props) {
  const resource = findResource((await params).slug);
  if (!resource) notFound();
  const page = resourcePage(resource);
  const { title, summary, slug, category } = resource;
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
      </main>
    </>
  );
}
