import type { ResourcePageContent } from '../../lib/content/resource-page';
import type { Resource } from '../../lib/content/resources';
import type { RecordingShown } from '../../lib/content/transcripts';
import { routes } from '../../lib/routes';
import { hueOf } from '../category/look';
import { FieldHead } from '../layout/field-head';
import { Prose } from '../layout/prose';
import { SiteTop } from '../layout/site-top';
import { RecordingsData } from '../video/recordings-data';
import { ReadNext } from './read-next';
import { ResourceBody } from './resource-body';
import { ResourceFacts } from './resource-facts';

interface ResourcePageProps {
  resource: Resource;
  page: ResourcePageContent;
  recordings: readonly RecordingShown[];
  /** The address of the script of recordings. */
  script: string;
}

/** The whole page of one resource. */
export function ResourcePage({ resource, page, recordings, script }: ResourcePageProps) {
  const { title, summary, slug, category, source } = resource;
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
          <ResourceFacts facts={page.card.facts} source={source} address={page.card.address} />
        </FieldHead>
        <ResourceBody resource={resource} page={page} recordings={recordings}>
          <Prose body={page.body} />
        </ResourceBody>
        {page.related.length > 0 && <ReadNext related={page.related} />}
        <RecordingsData recordings={resource.recordings} shown={recordings} owner={page.card} script={script} />
      </main>
    </>
  );
}
