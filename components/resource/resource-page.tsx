import type { ResourcePageContent } from '../../lib/content/resource-page';
import type { Resource } from '../../lib/content/resources';
import type { RecordingShown } from '../../lib/content/transcripts';
import type { Cited } from '../../lib/outputs/citations/cited';
import type { Reference } from '../../lib/outputs/citations/references';
import { crumbData } from '../../lib/outputs/crumb-data';
import { videosData } from '../../lib/outputs/recording-data';
import { resourceData } from '../../lib/outputs/resource-data';
import { routes } from '../../lib/routes';
import { hueOf } from '../category/look';
import { FieldHead } from '../layout/field-head';
import { Prose } from '../layout/prose';
import { SiteTop } from '../layout/site-top';
import { StructuredData } from '../ui/structured-data';
import { RecordingsScript } from '../video/recordings-script';
import { ReadNext } from './read-next';
import { ResourceBody } from './resource-body';
import { ResourceFacts } from './resource-facts';

interface ResourcePageProps {
  resource: Resource;
  page: ResourcePageContent;
  recordings: readonly RecordingShown[];
  cited: Cited;
  references: readonly Reference[];
  /** The address of the script of recordings. */
  script: string;
}

/** The whole page of one resource. */
export function ResourcePage({ resource, page, recordings, cited, references, script }: ResourcePageProps) {
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
          <ResourceFacts facts={page.card.facts} source={source} />
        </FieldHead>
        <ResourceBody resource={resource} page={page} recordings={recordings} references={references}>
          <Prose body={page.body} />
        </ResourceBody>
        {page.related.length > 0 && <ReadNext related={page.related} />}
        <StructuredData
          things={[
            crumbData(page.crumb, title),
            resourceData(resource, cited),
            ...videosData(resource.recordings, recordings, page.card),
          ]}
        />
        <RecordingsScript shown={recordings} script={script} />
      </main>
    </>
  );
}
