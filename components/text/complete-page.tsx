import { canSend, sendUrl } from '../../lib/contact';
import { editingWay, editUrl } from '../../lib/editor/edit-links';
import type { CompleteView, IncompleteResource } from '../../lib/pages/complete';
import { routes } from '../../lib/routes';
import { PageHead } from '../layout/page-head';
import { SitePage } from '../layout/site-page';
import { Pager } from '../ui/pager';
import { TitleLink, Unbroken } from '../ui/words';
import './complete.css';

/** Gaps in resources, by organisation. */
export function CompletePage({ view: { page, counts, organisations, list } }: { view: CompleteView }) {
  const [first, ...others] = organisations.map(({ name, url, resources }) => (
    <section key={url} className="sec">
      <h2>
        <a href={url}>
          <Unbroken text={name} />
        </a>
      </h2>
      <ul className="needs">
        {resources.map((resource) => (
          <Resource key={resource.slug} resource={resource} />
        ))}
      </ul>
    </section>
  ));
  return (
    <SitePage current={page.url}>
      <PageHead page={page} />
      <div className="page read">
        <div>{first ?? <p>Nothing’s missing, and no review is due.</p>}</div>
        <aside className="facts stay" aria-label="What’s missing">
          <h2>Missing from {list.total === 1 ? '1 resource' : `${list.total} resources`}</h2>
          <dl className="tally">
            {counts.map(({ name, count }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd className="n">{count}</dd>
              </div>
            ))}
          </dl>
          <p className="m">We couldn’t find these. If you edit the library, check each one against its source.</p>
          <ul>
            {canSend && (
              <li>
                <a href={routes.contribute}>How to send a link</a>
              </li>
            )}
            <li>
              <a href={routes.editor}>How to edit a page</a>
            </li>
          </ul>
        </aside>
        <div className="rest">
          {others}
          <Pager list={list} />
        </div>
      </div>
    </SitePage>
  );
}

function Resource({ resource: { slug, name, url, source, needs } }: { resource: IncompleteResource }) {
  const send = sendUrl('link', { title: name, url });
  const [first] = needs;
  return (
    <li>
      <h3>
        <TitleLink url={url} text={name} />
      </h3>
      <ul>
        {needs.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="m">
        Source: <a href={source.address}>{source.label}</a>
        {send && (
          <>
            {' '}
            · <a href={send}>Send a link</a>
          </>
        )}
        {first && editingWay() !== 'none' && (
          <>
            {' '}
            · <a href={editUrl('resources', slug, first.field)}>Edit</a>
          </>
        )}
      </p>
    </li>
  );
}
