import type { ChapterPage as ChapterPageContent } from '../../lib/content/transcripts';
import { routes, sections } from '../../lib/routes';
import { hueOf } from '../category/look';
import { FieldHead } from '../layout/field-head';
import { PlainHead } from '../layout/plain-head';
import { SiteTop } from '../layout/site-top';
import { Section } from '../ui/section';
import { ChapterList } from './chapter-list';
import { Descriptions } from './descriptions';
import { Files } from './transcript';
import { TranscriptText } from './transcript-text';
import './transcript.css';

const recording = 'recording';

/** One chapter of a recording: the recording from there, and what is said. */
export function ChapterPage({ page }: { page: ChapterPageContent }) {
  const { owner, category, title, number, of, clock, endClock, chapters } = page;
  const head = {
    title,
    summary: `Chapter ${number} of ${of} of the recording “${page.recording.title}”, from ${clock} to ${endClock}.`,
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
            <Section id={sections.transcript} title="What is said">
              <div data-transcript-of={recording}>
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
              The whole recording stands on the page <a href={owner.address}>{owner.title}</a>.{' '}
              <Files files={page.files} />
            </p>
          </div>
          <nav aria-labelledby="chapters">
            <h2 id="chapters" className="text-t1">
              Chapters
            </h2>
            <ChapterList of={recording} chapters={chapters} current={page.address} />
          </nav>
        </div>
      </main>
    </>
  );
}
