import type { ReactNode } from 'react';
import type { Thing } from 'schema-dts';
import { sayLength } from '../../lib/captions/length';
import type { BodyShown } from '../../lib/content/bodies';
import type { RecordingShown } from '../../lib/content/transcripts';
import { inPack } from '../../lib/outputs/pack';
import { videosData } from '../../lib/outputs/recording-data';
import { recordingAnchor, routes } from '../../lib/routes';
import type { Page } from '../../lib/schema/kinds';
import { Recordings } from '../resource/recordings';
import { TakeAlong } from '../sharing/take-along';
import { StructuredData } from '../ui/structured-data';
import { RecordingsScript } from '../video/recordings-script';
import { PlainHead } from './plain-head';
import { Prose } from './prose';
import { SiteTop } from './site-top';

interface WrittenPageProps {
  page: Page;
  address: string;
  body: readonly BodyShown[];
  recordings: readonly RecordingShown[];
  /** What the page is about, for search engines. */
  about?: Thing | undefined;
  /** The address of the script of recordings. */
  script: string;
  /** What stands below the text and is made from the library. */
  children?: ReactNode;
}

/** A page of the editors', such as /about/: its text, then what can be watched, with a way to it at the top. */
export function WrittenPage({ page, address, body, recordings: shown, about, script, children }: WrittenPageProps) {
  const { title, summary, recordings } = page;
  return (
    <>
      <SiteTop current={address} />
      <main id={routes.mainAnchor}>
        <PlainHead title={title} summary={summary}>
          {recordings.map((recording, index) => (
            <p key={recording.title} className="actions">
              <a href={`#${recordingAnchor(index)}`}>
                Watch: {[recording.title, sayLength(recording)].filter(Boolean).join(', ')}
              </a>
            </p>
          ))}
        </PlainHead>
        <div className="page columns with-margin">
          <Prose body={body} />
          {recordings.length > 0 && <Recordings recordings={recordings} shown={shown} people={[]} />}
          {children}
          <TakeAlong title={title} address={address} inPack={inPack(address)} />
        </div>
        <StructuredData things={[about, ...videosData(recordings, shown, { title, address })]} />
        <RecordingsScript shown={shown} script={script} />
      </main>
    </>
  );
}
