import type { BodyShown } from '../../lib/content/bodies';
import type { Page } from '../../lib/content/schema/kinds';
import type { RecordingShown } from '../../lib/content/transcripts';
import { recordingAnchor, routes } from '../../lib/routes';
import { sayLength } from '../../lib/video/length';
import { Recordings } from '../resource/recordings';
import { RecordingsData } from '../video/recordings-data';
import { PlainHead } from './plain-head';
import { Prose } from './prose';
import { SiteTop } from './site-top';

interface WrittenPageProps {
  page: Page;
  address: string;
  body: readonly BodyShown[];
  recordings: readonly RecordingShown[];
  /** The address of the script of recordings. */
  script: string;
}

/** A page of the editors', such as /about/: its text, then what can be watched, with a way to it at the top. */
export function WrittenPage({ page, address, body, recordings: shown, script }: WrittenPageProps) {
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
        </div>
        <RecordingsData recordings={recordings} shown={shown} owner={{ title, address }} script={script} />
      </main>
    </>
  );
}
