import { watchAt } from '../../lib/captions/provider';
import type { PersonShown } from '../../lib/content/resource-page';
import type { Resource } from '../../lib/content/resources';
import type { RecordingShown } from '../../lib/content/transcripts';
import { recordingAnchor, sections } from '../../lib/routes';
import { Section } from '../ui/section';
import { TwoVoices } from '../ui/two-voices';
import { ChapterList } from '../video/chapter-list';
import { RecordingAccess } from '../video/recording-access';
import { RecordingFrame } from '../video/recording-frame';
import { Transcript } from '../video/transcript';
import '../video/transcript.css';

interface RecordingsProps {
  recordings: Resource['recordings'];
  /** What their captions make, and how each can be used; in the same order. */
  shown: readonly RecordingShown[];
  people: readonly PersonShown[];
  /** Where to look for a recording without a known address. */
  source?: Resource['source'];
  hasDocuments?: boolean;
}

/** How far the rings of each recording are turned from those of the one before: no two of a page are alike. */
const turn = 137;

/** What can be watched, and where, and what is said in it. A recording without a known address has nothing to press: a sentence says where to look. */
export function Recordings({ recordings, shown, people, source, hasDocuments = false }: RecordingsProps) {
  const wanted = recordings.filter(({ video }) => !watchAt(video));
  const isList = recordings.length > 1;
  const where = source && wanted.length > 0 && (
    <Wanted all={wanted.length === recordings.length} count={wanted.length} source={source} />
  );
  return (
    <>
      <Section id={sections.recordings} title={isList ? 'Recordings' : 'Recording'}>
        {isList && where}
        <ol className={isList ? 'talks many' : 'talks'}>
          {recordings.map((recording, index) => {
            const { title, speakers, video, minutes, seconds, note } = recording;
            const { access = [], transcript, file } = shown[index] ?? {};
            const isBeside = isList && !watchAt(video);
            const id = recordingAnchor(index);
            const frame = (
              <RecordingFrame
                id={id}
                isTalk={speakers.length > 0}
                video={video}
                minutes={minutes}
                seconds={seconds}
                transcript={transcript && `#${transcript.anchor}`}
                captions={transcript?.files.captions}
                chapters={transcript?.files.chapters}
                {...file}
                source={source?.address}
                documents={hasDocuments ? `#${sections.documents}` : undefined}
                isBeside={isBeside}
                turn={turn * index}
              />
            );
            return (
              <li key={id}>
                <div>
                  <h3 id={id}>
                    <TwoVoices title={title} />
                  </h3>
                  {speakers.length > 0 && <Speakers names={speakers} people={people} />}
                  {note && <p className="text-soft">{note}</p>}
                  {!isBeside && frame}
                  {!isList && where}
                  {transcript && transcript.chapters.length > 1 && (
                    <ChapterList of={id} chapters={transcript.chapters} />
                  )}
                  {watchAt(video) && <RecordingAccess access={access} />}
                </div>
                {isBeside && frame}
              </li>
            );
          })}
        </ol>
      </Section>
      {shown.map(
        ({ title, transcript }, index) =>
          transcript && (
            <Transcript
              key={transcript.id}
              of={recordingAnchor(index)}
              title={title}
              transcript={transcript}
              isOneOfMany={isList}
            />
          ),
      )}
    </>
  );
}

function Wanted({ all, count, source }: { all: boolean; count: number; source: Resource['source'] }) {
  const one = count === 1;
  const which = all ? (one ? 'this recording' : 'these recordings') : `${one ? 'one' : 'some'} of these`;
  const places = {
    'the resource': `${one ? 'it is' : 'they are'} on the source page,`,
    'a list that holds it': `${one ? 'it is' : 'they are'} on the list it comes from,`,
    'a related page': 'the nearest page that was found is',
  } as const;
  return (
    <p>
      The {one ? 'address' : 'addresses'} of {which} {one ? 'is' : 'are'} not known to us; {places[source.is]}{' '}
      <a href={source.address}>{source.label}</a>.
    </p>
  );
}

function Speakers({ names, people }: { names: readonly string[]; people: readonly PersonShown[] }) {
  return (
    <p>
      {names.map((name) => {
        const organisation = people.find((person) => person.name === name)?.organisation?.name;
        return (
          <span key={name} className="speaker">
            <b>{name}</b>
            {organisation && `, ${organisation}`}
          </span>
        );
      })}
    </p>
  );
}
