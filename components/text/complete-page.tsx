import { canSend, sendUrl } from '../../lib/contact';
import { editingWay, editUrl } from '../../lib/editor/edit-links';
import type { CompleteView, IncompleteResource } from '../../lib/pages/complete';
import { routes } from '../../lib/routes';
import { ReadingPage } from '../layout/reading-page';
import { Section } from '../layout/section';
import { Pager } from '../ui/pager';
import { List, Pairs, TitleLink, Unbroken } from '../ui/words';
import './complete.css';

/** Gaps in resources, by organisation. */
export function CompletePage({ view: { page, counts, organisations, list } }: { view: CompleteView }) {
  const [first, ...others] = organisations.map(({ name, url, resources }) => (
    <Section
      key={url}
      title={
        <a href={url}>
          <Unbroken text={name} />
        </a>
      }
    >
      <ul className="needs">
        {resources.map((resource) => (
          <Resource key={resource.slug} resource={resource} />
        ))}
      </ul>
    </Section>
  ));
  return (
    <ReadingPage page={page}>
      <div className="page read">
        <div>{first ?? <p>Nothing’s missing, and no review is due.</p>}</div>
        <aside className="facts stay" aria-label="What’s missing">
          <h2>Missing from {list.total === 1 ? '1 resource' : `${list.total} resources`}</h2>
          <Pairs className="tally" pairs={counts} />
          <p className="m">We couldn’t find these. If you edit the library, check each one against its source.</p>
          <List
            items={[
              ...(canSend ? [{ name: 'How to send a link', url: routes.contribute }] : []),
              { name: 'How to edit a page', url: routes.editor },
            ]}
          />
        </aside>
        <div className="rest">
          {others}
          <Pager list={list} />
        </div>
      </div>
    </ReadingPage>
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
      <List items={needs.map(({ text }) => text)} />
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
