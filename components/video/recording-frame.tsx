import { sayLength } from '../../lib/captions/length';
import { type Watch, watchAt } from '../../lib/captions/provider';
import './recording-frame.css';

export interface RecordingFrameProps {
  /** The anchor of its title on this page. The transcript and the chapters name the recording by it. */
  id: string;
  /** A talk has speakers. */
  isTalk: boolean;
  /** As an editor wrote it: a link, a file of ours, or that the address is wanted. */
  video: string;
  minutes?: number | undefined;
  seconds?: number | undefined;
  /** The page that the resource comes from, to be offered where a player does not answer. */
  source?: string | undefined;
  /** The anchor of its transcript, where the page has one: `#…`. */
  transcript?: string | undefined;
  /** The anchor of the documents on this page, where there are any. */
  documents?: string | undefined;
  /** For a file: the addresses of all its forms, of captions and chapters in WebVTT, and of a picture of its first view. */
  files?: readonly string[] | undefined;
  captions?: string | undefined;
  chapters?: string | undefined;
  poster?: string | undefined;
  /** Where it starts, in seconds, unless the address of the page says otherwise. */
  start?: number;
  /** Beside the words of a talk, in a list. */
  isBeside?: boolean;
  /** By how many degrees its rings are turned, so that the recordings of a list differ. */
  turn?: number;
}

/** A recording before it is played: a poster drawn from the rings in the head of its page, and words on what pressing does. */
export function RecordingFrame(props: RecordingFrameProps) {
  const { id, isTalk, video, source, transcript, documents, start, isBeside, turn } = props;
  const watch = watchAt(video);
  if (!watch)
    return (
      <div className={isBeside ? 'cover frame grid beside' : 'cover frame grid mt-s5'}>
        <Poster turn={turn} />
        <span className="plate text-t-1">Address wanted</span>
      </div>
    );
  return (
    <recording-player
      data-recording={id}
      data-embed={watch.embed}
      data-talk={isTalk ? '' : undefined}
      data-source={source}
      data-start={start}
      data-transcript={transcript}
      data-documents={documents}
    >
      {watch.at ? <Link {...props} watch={watch} at={watch.at} /> : <File {...props} watch={watch} />}
    </recording-player>
  );
}

/** At a provider: without script a link to its page, and its words say so. */
function Link({ id, minutes, seconds, turn, watch, at }: RecordingFrameProps & { watch: Watch; at: string }) {
  const host = new URL(watch.address).host.replace('www.', '');
  return (
    <>
      <a className="cover frame grid mt-s5" href={watch.address} aria-labelledby={`${id}-plate ${id}`}>
        <Poster turn={turn} />
        <span className="plate" id={`${id}-plate`}>
          <svg viewBox="0 0 48 48" width="48" fill="currentColor" fillRule="evenodd" aria-hidden="true">
            <path d="M24 0a24 24 0 1 0 .1 0zM18 13v22l18-11z" />
          </svg>
          <span>
            <b>Watch on {at}</b>
            <br />
            <Length minutes={minutes} seconds={seconds} />
          </span>
        </span>
      </a>
      <p>
        Nothing has been loaded from {at}. The link opens {host}, where {at === 'YouTube' ? 'Google' : at} learns your
        internet address and may store data in your browser. Without script, the recording cannot play on this page.
      </p>
    </>
  );
}

/** A file of our own plays without script. */
function File({
  id,
  minutes,
  seconds,
  watch,
  files = [watch.address],
  ...tracks
}: RecordingFrameProps & { watch: Watch }) {
  const { captions, chapters, poster } = tracks;
  return (
    <>
      <div className="frame mt-s5">
        {/* biome-ignore lint/a11y/useMediaCaption: captions are named where they are known; the check of the content asks for them. */}
        <video controls preload="none" width="1280" height="720" poster={poster} aria-labelledby={id}>
          {files.map((file) => (
            <source key={file} src={file} type={`video/${file.split('.').at(-1)}`} />
          ))}
          {captions && <track kind="captions" src={captions} srcLang="en" label="English" default />}
          {chapters && <track kind="chapters" src={chapters} srcLang="en" label="Chapters" />}
        </video>
      </div>
      <p>
        <Length minutes={minutes} seconds={seconds} />. It plays from this library, and nothing of it is loaded until
        you press play.
      </p>
    </>
  );
}

/** The rings of the page's head once more, in a view of 16 by 9 that gives the frame its height. */
function Poster({ turn }: Pick<RecordingFrameProps, 'turn'>) {
  return (
    <svg className="rings" viewBox="-86 32 256 144" aria-hidden="true">
      <use href="#rings" transform={turn ? `rotate(${turn} 112 104)` : undefined} />
    </svg>
  );
}

function Length(length: Pick<RecordingFrameProps, 'minutes' | 'seconds'>) {
  return <span className="text-t-1">{sayLength(length) ?? 'Length not known'}</span>;
}
