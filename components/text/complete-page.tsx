import { canSend } from '../../lib/contact';
import { editingWay, editUrl } from '../../lib/editor/edit-links';
import type { CompleteView } from '../../lib/pages/complete';
import { routes } from '../../lib/routes';
import { ReadingPage } from '../layout/reading-page';
import { Pager } from '../ui/pager';
import { List, Unbroken } from '../ui/words';

/** Gaps in resources, collapsed by kind: a line for each, which leads to the resource. */
export function CompletePage({ view: { page, kinds, list } }: { view: CompleteView }) {
  const canEdit = editingWay() !== 'none';
  return (
    <ReadingPage page={page}>
      <div className="page read">
        <div className="prose">
          {kinds.length === 0 && <p>Nothing’s missing, and no review is due.</p>}
          {kinds.map(({ title, gaps }) => (
            <details key={title} className="fold" open={kinds.length === 1}>
              <summary>
                {title} ({gaps.length})
              </summary>
              <ul>
                {gaps.map(({ name, note, slug, url, field }) => (
                  <li key={`${slug} ${field}`}>
                    <a href={url}>
                      <Unbroken text={name} />
                      {note && <span className="muted"> {note}</span>}
                    </a>
                    {canEdit && (
                      <span className="muted">
                        <a href={editUrl('resources', slug, field)}>
                          Edit<span className="sr-only"> {name}</span>
                        </a>
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </details>
          ))}
          <Pager list={list} />
        </div>
        <aside className="facts stay" aria-label="How to help">
          <h2>How to help</h2>
          <p>We couldn’t find these. If you edit the library, check each one against its source.</p>
          <List
            items={[
              ...(canSend ? [{ name: 'How to send a link', url: routes.contribute }] : []),
              { name: 'How to edit a page', url: routes.editor },
            ]}
          />
        </aside>
      </div>
    </ReadingPage>
  );
}
