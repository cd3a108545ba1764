import type { PersonShown } from '../../lib/content/resource-page';
import type { Resource } from '../../lib/content/resources';
import { sections } from '../../lib/routes';
import { watchAt } from '../../lib/video/provider';
import { Section } from '../ui/section';
import { TwoVoices } from '../ui/two-voices';

interface RecordingsProps {
  recordings: Resource['recordings'];
  people: readonly PersonShown[];
  source: Resource['source'];
}

/** What can be watched, and where. A recording without a known address has no play button: its sentence says where to look. */
export function Recordings({ recordings, people, source }: RecordingsProps) {
  const wanted = recordings.filter(({ video }) => watchAt(video) === undefined);
  return (
    <Section id={sections.recordings} title={recordings.length === 1 ? 'Recording' : 'Recordings'}>
      {wanted.length > 0 && <Wanted all={wanted.length === recordings.length} count={wanted.length} source={source} />}
      <ol className={recordings.length > 1 ? 'talks many' : 'talks'}>
        {recordings.map(({ title, speakers, video, minutes, note }) => {
          const watch = watchAt(video);
          return (
            <li key={title}>
              <div>
                <h3>
                  <TwoVoices title={title} />
                </h3>
                {speakers.length > 0 && (
                  <p>
                    {speakers.map((name) => (
                      <Speaker
                        key={name}
                        name={name}
                        organisation={people.find((person) => person.name === name)?.organisation?.name}
                      />
                    ))}
                  </p>
                )}
                {note && <p className="text-soft">{note}</p>}
                {watch && (
                  <p>
                    <a href={watch.address}>
                      Watch “{title}” {watch.where}
                    </a>
                    {minutes ? `, ${minutes} minutes` : ', length not known'}. Nothing is loaded from there until you
                    follow the link.
                  </p>
                )}
              </div>
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
    <p className="mb-s4">
      The {one ? 'address' : 'addresses'} of {which} {one ? 'is' : 'are'} not known to us; {places[source.is]}{' '}
      <a href={source.address}>{source.label}</a>.
    </p>
  );
}

function Speaker({ name, organisation }: { name: string; organisation: string | undefined }) {
  return (
    <span className="speaker">
      <b>{name}</b>
      {organisation && `, ${organisation}`}
    </span>
  );
}
