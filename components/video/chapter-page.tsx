import type { ChapterPage as ChapterPageContent } from '../../lib/content/transcripts';
import type { Reference } from '../../lib/outputs/citations/references';
import { crumbData } from '../../lib/outputs/crumb-data';
import { inPack } from '../../lib/outputs/pack';
import { clipData } from '../../lib/outputs/recording-data';
import { recordingAnchor, routes, sections } from '../../lib/routes';
import { hueOf } from '../category/look';
import { FieldHead } from '../layout/field-head';
import { PlainHead } from '../layout/plain-head';
import { SiteTop } from '../layout/site-top';
import { References } from '../sharing/references';
import { TakeAlong } from '../sharing/take-along';
import { Section } from '../ui/section';
import { StructuredData } from '../ui/structured-data';
import { ChapterList } from './chapter-list';
import { Descriptions } from './descriptions';
import { RecordingFrame } from './recording-frame';
import { Files } from './transcript';
import { TranscriptText } from './transcript-text';
import './transcript.css';

interface ChapterPageProps {
  page: ChapterPageContent;
  references: readonly Reference[];
  /** The address of the script of recordings. */
  script: string;
}

/** One chapter of a recording: the recording from there, and what is said. */
export function ChapterPage({ page, references, script }: ChapterPageProps) {
  const { owner, category, title, number, of, clock, endClock, chapters, recording, files } = page;
  const id = recordingAnchor(0);
  const head = {
    title,
    summary: `Chapter ${number} of ${of} of the recording “${recording.title}”, from ${clock} to ${endClock}.`,
    crumb: [
      ...(owner.folder === 'resources' ? [{ name: 'Resources', address: routes.resources }] : []),
      { name: owner.title, address: owner.address },
    ],
  };
  const before = chapters[number - 2];
  const after = chapters[number];
  return (
    <>
      <SiteTop current={page.address} />
      <main id={routes.mainAnchor} className={category && hueOf(category)}>
        {category ? (
          <FieldHead category={category} slug={owner.slug} label="Chapter" {...head} />
        ) : (
          <PlainHead {...head} />
        )}
        <div className="page columns with-chapters">
          <div>
            <h2 id={id} className="text-t2">
              {recording.title}
            </h2>
            <RecordingFrame
              id={id}
              isTalk={recording.speakers.length > 0}
              video={recording.video}
              minutes={recording.minutes}
              seconds={recording.seconds}
              source={owner.address}
              transcript={`#${sections.transcript}`}
              captions={files.captions}
              chapters={files.chapters}
              start={page.start}
              {...page.file}
            />
            <Section id={sections.transcript} title="What is said">
              <div data-transcript-of={id}>
                <TranscriptText paragraphs={page.paragraphs} />
              </div>
              <Descriptions descriptions={page.descriptions} />
            </Section>
            <nav aria-label="Chapters before and after" className="turn">
              {before && (
                <a href={before.address} rel="prev">
                  Before: {before.title}
                </a>
              )}
              {after && (
                <a href={after.address} rel="next">
                  Next: {after.title}
                </a>
              )}
            </nav>
            <p className="mt-s5">
              The whole recording stands on the page <a href={owner.address}>{owner.title}</a>. <Files files={files} />
            </p>
            <TakeAlong title={title} address={page.address} inPack={inPack(page.address)}>
              <References references={references} address={page.address} />
            </TakeAlong>
          </div>
          <nav aria-labelledby="chapters">
            <h2 id="chapters" className="text-t1">
              Chapters
            </h2>
            <ChapterList of={id} chapters={chapters} current={page.address} />
          </nav>
        </div>
        <StructuredData things={[crumbData(head.crumb, title), clipData(page)]} />
        <script type="module" src={script} />
      </main>
    </>
  );
}
