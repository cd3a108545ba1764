import type { PersonShown } from '../../lib/content/resource-page';
import type { Resource } from '../../lib/content/resources';
import { sections } from '../../lib/routes';
import { watchAt } from '../../lib/video/provider';
import { Section } from '../ui/section';
import { TwoVoices } from '../ui/two-voices';
import { RecordingFrame } from '../video/recording-frame';

interface RecordingsProps {
  recordings: Resource['recordings'];
  people: readonly PersonShown[];
  /** For each recording, in order: the addresses of its forms, where it is a file of ours. */
  files: readonly (readonly string[])[];
  source: Resource['source'];
  hasDocuments: boolean;
}

/** How far the rings of each recording are turned from those of the one before: no two of a page are alike. */
const turn = 137;

/** What can be watched, and where. A recording without a known address has nothing to press: a sentence says where to look. */
export function Recordings({ recordings, people, files, source, hasDocuments }: RecordingsProps) {
  const wanted = recordings.filter(({ video }) => !watchAt(video));
  const isList = recordings.length > 1;
  const where = wanted.length > 0 && (
    <Wanted all={wanted.length === recordings.length} count={wanted.length} source={source} />
  );
  return (
    <Section id={sections.recordings} title={isList ? 'Recordings' : 'Recording'}>
      {isList && where}
      <ol className={isList ? 'talks many' : 'talks'}>
        {recordings.map(({ title, speakers, video, minutes, note }, index) => {
          const isBeside = isList && !watchAt(video);
          const id = `recording-${index + 1}`;
          const frame = (
            <RecordingFrame
              id={id}
              isTalk={speakers.length > 0}
              video={video}
              minutes={minutes}
              files={files[index]}
              source={source.address}
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
              </div>
              {isBeside && frame}
            </li>
          );
        })}
      </ol>
    </Section>
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
