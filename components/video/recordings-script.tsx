import type { RecordingShown } from '../../lib/content/transcripts';

interface RecordingsScriptProps {
  shown: readonly RecordingShown[];
  /** The URL of the script. */
  script: string;
}

/** The script of recordings, on pages with something to play or a transcript to search. */
export function RecordingsScript({ shown, script }: RecordingsScriptProps) {
  return shown.some(({ watch, transcript }) => watch || transcript) && <script type="module" src={script} />;
}
