import type { ReactNode } from 'react';
import type { Page } from '../../lib/content/schema/kinds';
import type { RecordingShown } from '../../lib/content/transcripts';
import { recordingAnchor, routes } from '../../lib/routes';
import { inPack } from '../../lib/sharing/pack';
import { sayLength } from '../../lib/video/length';
import { Recordings } from '../resource/recordings';
import { TakeAlong } from '../sharing/take-along';
import { RecordingsData } from '../video/recordings-data';
import { PlainHead } from './plain-head';
import { Prose } from './prose';
import { SiteTop } from './site-top';

interface WrittenPageProps {
  page: Page;
  address: string;
  /** The text as HTML. */
  body: string;
  recordings: readonly RecordingShown[];
  /** The address of the script of recordings. */
  script: string;
  /** What stands below the text and is made from the library. */
  children?: ReactNode;
}

/** A page of the editors', such as /about/: its text, then what can be watched, with a way to it at the top. */
export function WrittenPage({ page, address, body, recordings: shown, script, children }: WrittenPageProps) {
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
          <Prose html={body} />
          {recordings.length > 0 && <Recordings recordings={recordings} shown={shown} people={[]} />}
          {children}
          <TakeAlong title={title} address={address} inPack={inPack(address)} />
        </div>
        <RecordingsData recordings={recordings} shown={shown} owner={{ title, address }} script={script} />
      </main>
    </>
  );
}
