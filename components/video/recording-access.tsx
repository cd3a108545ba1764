import type { RecordingShown } from '../../lib/content/transcripts';

/** How a recording can be used without hearing it, and without seeing it. */
export function RecordingAccess({ access }: Pick<RecordingShown, 'access'>) {
  return (
    <dl className="access">
      {access.map(({ term, text, address }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{address ? <a href={address}>{text}</a> : text}</dd>
        </div>
      ))}
    </dl>
  );
}
