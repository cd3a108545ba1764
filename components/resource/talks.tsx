import type { RecordingShown } from '../../lib/content/transcripts';
import { TwoVoices } from '../ui/words';
import './talks.css';

/** The talks of an event as a programme. */
export function Talks({ talks }: { talks: readonly RecordingShown[] }) {
  return (
    <section className="sec" id="talks" aria-labelledby="talks-title">
      <h2 id="talks-title">{talks.length === 1 ? 'The recording' : 'The talks'}</h2>
      <ol className="talks">
        {talks.map(({ title, speakers, note, length }, index) => (
          <li key={title}>
            <span className="num" aria-hidden="true">
              {talks.length > 1 && index + 1}
            </span>
            <div>
              <h3>
                <TwoVoices title={title} />
              </h3>
              {speakers.map(({ name, organisation }) => (
                <p key={name}>
                  <em>{name}</em>
                  {organisation && `, ${organisation}`}
                </p>
              ))}
              {(note ?? length) && <p className="m">{[length, note].filter(Boolean).join('. ')}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
