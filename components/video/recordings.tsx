import type { RecordingShown } from '../../lib/content/transcripts';

/** The recordings that play here, or on a page that we know. */
export function Recordings({ shown }: { shown: readonly RecordingShown[] }) {
  return (
    <section className="sec" id="recordings">
      <h2>Watch</h2>
      <ul>
        {shown.map(({ title }) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </section>
  );
}
