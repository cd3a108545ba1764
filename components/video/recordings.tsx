import type { RecordingShown } from '../../lib/content/transcripts';
import { hostOf } from '../../lib/phrases';
import { sections } from '../../lib/routes';
import { Fold, Pairs, SplitTitle } from '../ui/words';
import { Transcripts } from './transcripts';
import './recordings.css';

interface RecordingsProps {
  /** Only those that play here or on a known page. */
  shown: readonly RecordingShown[];
}

/** How many recordings a page shows before the rest are collapsed. */
const most = 10;

/** A page's recordings, played here or elsewhere, and their transcripts. */
export function Recordings({ shown }: RecordingsProps) {
  const rest = shown.slice(most);
  const providers = [...new Set(shown.flatMap(({ watch }) => watch?.at ?? []))];
  return (
    <>
      <section className="section" id={sections.recordings} aria-labelledby="recordings-title">
        <h2 id="recordings-title">{shown.every(({ isAudio }) => isAudio) ? 'Listen' : 'Watch'}</h2>
        <div>
          <RecordingList shown={shown.slice(0, most)} />
          {providers.length > 0 && (
            <p className="muted mt-2">
              Playing loads {providers.join(' or ')}, which will see your IP address and may set cookies.
            </p>
          )}
          {rest.length > 0 && (
            <Fold title={`Show all ${shown.length}`}>
              <RecordingList shown={rest} from={most} />
            </Fold>
          )}
        </div>
      </section>
      <Transcripts shown={shown} />
    </>
  );
}

function RecordingList({ shown, from = 0 }: RecordingsProps & { from?: number }) {
  return (
    <ol className={shown.filter(({ watch }) => watch).length > 1 ? 'recordings pair' : 'recordings'}>
      {shown.map((recording, index) => (
        <Recording key={recording.anchor} recording={recording} index={from + index} />
      ))}
    </ol>
  );
}

function Recording({ recording, index }: { recording: RecordingShown; index: number }) {
  const { anchor, name, title, speakers, length, note, watch, access, chapters } = recording;
  return (
    <li id={anchor} className={watch ? undefined : 'elsewhere'}>
      {watch && (
        <recording-player data-name={name} data-title={title} data-embed={watch.embed} data-start={watch.start}>
          {watch.embed ? <Poster recording={recording} index={index} /> : <File recording={recording} />}
        </recording-player>
      )}
      <h3 id={`${anchor}-title`}>
        <SplitTitle title={title} />
      </h3>
      <Speakers speakers={speakers} />
      {length && !watch?.embed && <p className="muted">{length}</p>}
      {note && <p className="muted">{note}</p>}
      <Links recording={recording} />
      {chapters.length > 0 && <Chapters chapters={chapters} />}
      {access.length > 0 && (
        <Fold title="How to use it without sound or picture">
          <Pairs pairs={access} />
        </Fold>
      )}
    </li>
  );
}

/** A link to the provider's page, which the script replaces with a player. It reuses the rings in the page head. */
function Poster({ recording, index }: { recording: RecordingShown; index: number }) {
  const { anchor, speakers, length, watch, isAudio } = recording;
  return (
    <a className="play" href={watch?.address} aria-labelledby={`${anchor}-play ${anchor}-title`}>
      <svg className="rings" viewBox="0 0 200 200" width="200" height="200" aria-hidden="true">
        <use href="#rings" transform={index > 0 ? `rotate(${index * 137} 100 100)` : undefined} />
      </svg>
      <span className="play-label" id={`${anchor}-play`}>
        <svg viewBox="0 0 48 48" width="44" height="44" fill="currentColor" fillRule="evenodd" aria-hidden="true">
          <path d="M24 0a24 24 0 1 0 .1 0zM18 13v22l18-11z" />
        </svg>
        <span>
          <b>{speakers.length > 0 && !isAudio ? 'Play the talk' : 'Play the recording'}</b>
          {length && (
            <>
              {' '}
              <br />
              {length}
            </>
          )}
        </span>
      </span>
    </a>
  );
}

/** Our own file, which plays without script. */
function File({ recording: { anchor, watch, file, transcript } }: { recording: RecordingShown }) {
  return (
    // biome-ignore lint/a11y/useMediaCaption: the check of the content asks for captions.
    <video controls preload="none" width="1280" height="720" poster={file?.poster} aria-labelledby={`${anchor}-title`}>
      {(file?.files ?? [watch?.address ?? '']).map((url) => (
        <source key={url} src={url} type={`video/${url.split('.').at(-1)}`} />
      ))}
      {transcript && <track kind="captions" src={transcript.files.captions} srcLang="en" label="English" default />}
      {transcript?.files.chapters && (
        <track kind="chapters" src={transcript.files.chapters} srcLang="en" label="Chapters" />
      )}
    </video>
  );
}

function Links({ recording: { watch, page, transcriptElsewhere, isAudio, title } }: { recording: RecordingShown }) {
  const links = [
    watch?.embed && { url: watch.address, text: `Open on ${hostOf(watch.address)}` },
    watch && !watch.embed && { url: watch.address, text: 'Open the video file' },
    page && { url: page, text: `${isAudio ? 'Listen' : 'Watch'} on ${hostOf(page)}` },
    transcriptElsewhere && { url: transcriptElsewhere, text: `Transcript on ${hostOf(transcriptElsewhere)}` },
  ].filter((link) => link !== undefined && link !== false && link !== '');
  return (
    <p className="actions">
      {links.map(({ url, text }) => (
        <a key={url} href={url} aria-label={`${text}: ${title}`}>
          {text}
        </a>
      ))}
    </p>
  );
}

/** The chapters of a recording. Each is a link to its place in the transcript; the script plays it from there. */
function Chapters({ chapters }: Pick<RecordingShown, 'chapters'>) {
  return (
    <ol className="chapters" aria-label="Chapters">
      {chapters.map(({ title, clock, anchor }) => (
        <li key={anchor}>
          <a href={`#${anchor}`}>
            <span className="digits">{clock}</span> {title}
          </a>
        </li>
      ))}
    </ol>
  );
}

function Speakers({ speakers }: Pick<RecordingShown, 'speakers'>) {
  return speakers.map(({ name, organisation }) => (
    <p key={name}>
      <em>{name}</em>
      {organisation && `, ${organisation}`}
    </p>
  ));
}

/** The talks of an event as a programme. */
export function Talks({ talks }: { talks: readonly RecordingShown[] }) {
  return (
    <section className="section" id={sections.talks} aria-labelledby="talks-title">
      <h2 id="talks-title">{talks.length === 1 ? 'The recording' : 'The talks'}</h2>
      <ol className="talks">
        {talks.map(({ title, speakers, note, length }, index) => (
          <li key={title}>
            {talks.length > 1 && (
              <span className="position" aria-hidden="true">
                {index + 1}
              </span>
            )}
            <div>
              <h3>
                <SplitTitle title={title} />
              </h3>
              <Speakers speakers={speakers} />
              {(note ?? length) && <p className="muted">{[length, note].filter(Boolean).join('. ')}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
