import type { Resource } from '../../lib/content/resources';
import type { RecordingShown } from '../../lib/content/transcripts';
import { videoData } from '../../lib/sharing/recording-data';
import { StructuredData } from '../ui/structured-data';

interface RecordingsDataProps {
  recordings: Resource['recordings'];
  shown: readonly RecordingShown[];
  owner: { title: string; address: string };
  /** The address of the script of recordings. */
  script: string;
}

/** What nobody sees of the recordings on a page: the facts for search engines, and the script where it makes something better. */
export function RecordingsData({ recordings, shown, owner, script }: RecordingsDataProps) {
  return (
    <>
      {recordings.map((recording, index) => (
        <StructuredData key={recording.title} data={videoData(recording, shown[index], owner)} />
      ))}
      {shown.some(({ isUsable }) => isUsable) && <script type="module" src={script} />}
    </>
  );
}
