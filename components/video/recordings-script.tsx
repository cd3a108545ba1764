import type { RecordingShown } from '../../lib/content/transcripts';

interface RecordingsScriptProps {
  shown: readonly RecordingShown[];
  /** The address of the script of recordings. */
  script: string;
}

/** The script of recordings, on a page where it makes something better. */
export function RecordingsScript({ shown, script }: RecordingsScriptProps) {
  return shown.some(({ isUsable }) => isUsable) && <script type="module" src={script} />;
}
