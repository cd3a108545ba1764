import { bundleScript, type ScriptName } from '../../lib/build/scripts';
import type { RecordingShown } from '../../lib/content/transcripts';

/** One of the scripts of the site. */
export async function Script({ name }: { name: ScriptName }) {
  return <script type="module" src={(await bundleScript(name)).address} />;
}

/** The script of recordings, on pages with something to play or a transcript to search. */
export function RecordingScript({ shown }: { shown: readonly RecordingShown[] }) {
  return shown.some(({ watch, transcript }) => watch || transcript) && <Script name="recording" />;
}
