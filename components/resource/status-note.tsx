import type { Resource } from '../../lib/content/resources';

interface StatusNoteProps {
  status: Resource['status'];
  replacement?: { title: string; address: string } | undefined;
  because?: string | undefined;
}

/** Says, above everything else, that a resource is no longer the latest or was taken back. */
export function StatusNote({ status, replacement, because }: StatusNoteProps) {
  if (status !== 'superseded' && status !== 'withdrawn') return null;
  return (
    <div className="care mb-s6">
      <p>
        <b>{status === 'withdrawn' ? 'This resource has been withdrawn' : 'There is a newer resource'}</b>
      </p>
      {because && <p>{because}</p>}
      {replacement && (
        <p>
          Read instead: <a href={replacement.address}>{replacement.title}</a>.
        </p>
      )}
    </div>
  );
}
