import type { ReactNode } from 'react';
import type { ResourcePageContent } from '../../lib/content/resource-page';
import type { Resource } from '../../lib/content/resources';
import type { RecordingShown } from '../../lib/content/transcripts';
import type { Reference } from '../../lib/outputs/citations/references';
import { References } from '../sharing/references';
import { TakeAlong } from '../sharing/take-along';
import { Contents } from './contents';
import { Documents } from './documents';
import { KeyFacts } from './key-facts';
import { People } from './people';
import { Provenance } from './provenance';
import { Recordings } from './recordings';
import { StatusNote } from './status-note';
import './resource-page.css';

interface ResourceBodyProps {
  resource: Resource;
  page: ResourcePageContent;
  recordings: readonly RecordingShown[];
  references: readonly Reference[];
  /** The body itself. */
  children: ReactNode;
}

/** The text of a resource with everything the fields say: beside a contents list when long, else beside its key facts. */
export function ResourceBody({ resource, page, recordings: shown, references, children }: ResourceBodyProps) {
  const { recordings, documents, source, curatorNote, changes, status, withdrawnBecause } = resource;
  const isLong = page.contents.length > 0;
  const watch = recordings.length > 0 && (
    <Recordings
      recordings={recordings}
      shown={shown}
      people={page.people}
      source={source}
      hasDocuments={documents.length > 0}
    />
  );
  const facts = <KeyFacts facts={page.facts} />;
  const updated = page.facts.at(-1);
  return (
    <div className={isLong ? 'page columns has-contents' : 'page columns has-facts'}>
      {isLong && <Contents entries={page.contents} />}
      <div className={isLong ? 'with-margin' : undefined}>
        <StatusNote status={status} replacement={page.replacement} because={withdrawnBecause} />
        {page.opensWithRecordings && watch}
        {page.opensWithRecordings ? <div className="section">{children}</div> : children}
        {!page.opensWithRecordings && watch}
        {isLong && facts}
        {documents.length > 0 && <Documents documents={documents} />}
        {page.people.length > 0 && <People people={page.people} />}
        <Provenance source={source} curatorNote={curatorNote} changes={changes} />
        <TakeAlong title={resource.title} address={page.card.address} inPack={resource.slug} hasCard>
          <References references={references} address={page.card.address} />
        </TakeAlong>
        <p className="print-only print-foot">
          Source: {source.label}. {updated?.term} {updated?.text}.
        </p>
      </div>
      {!isLong && facts}
    </div>
  );
}
