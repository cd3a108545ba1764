import { canSend, emailUrl, formUrl, type SendForm, sendUrl } from '../../lib/contact';
import type { TextView } from '../../lib/pages/text';
import { routes } from '../../lib/routes';
import { BodySections } from '../layout/body-sections';
import { ReadingPage } from '../layout/reading-page';

const rows: readonly { form: SendForm; question: string; text: string; button: string }[] = [
  {
    form: 'resource',
    question: 'Know something we should add?',
    text: 'A report, tool, recording or case study on racism and health in London. Send its title and link.',
    button: 'Suggest a resource',
  },
  {
    form: 'link',
    question: 'Have something we couldn’t find?',
    text: 'A recording, a document, a date, or a figure for your borough. Say where it is published.',
    button: 'Send a link or figure',
  },
  {
    form: 'mistake',
    question: 'Seen something wrong?',
    text: 'A broken link, a wrong date, an out-of-date figure or words that should be different.',
    button: 'Report a mistake',
  },
];

/** The heading in `content/pages/contribute.md` whose list is shown beside the buttons. */
const beside = 'we-need';

/** How readers can send something, or that they can't yet. */
export function ContributePage({ view: { page, body, wanted } }: { view: TextView }) {
  const need = body.sections.find(({ id }) => id === beside);
  return (
    <ReadingPage page={page}>
      {canSend ? (
        <div className="page read">
          <div>
            <ul className="send">
              {rows.map(({ form, question, text, button }) => (
                <li key={form}>
                  <div>
                    <h2>{question}</h2>
                    <p>{text}</p>
                  </div>
                  <a className="button" href={sendUrl(form)}>
                    {button}
                  </a>
                </li>
              ))}
            </ul>
            <Care />
            <BodySections sections={body.sections.filter(({ id }) => id !== beside)} />
          </div>
          <aside className="facts" aria-label="What we need">
            <h2>We need</h2>
            {need?.parts.map(
              (part) =>
                'html' in part && (
                  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own HTML from checked Markdown.
                  <div key={part.html} dangerouslySetInnerHTML={{ __html: part.html }} />
                ),
            )}
            {wanted.length > 0 && <MostWanted wanted={wanted} />}
          </aside>
        </div>
      ) : (
        <div className="page read">
          <p>
            LARCH’s own website is{' '}
            <a href="https://anti-racism.london/" className="nowrap">
              anti-racism.london
            </a>
            .
          </p>
        </div>
      )}
    </ReadingPage>
  );
}

/** What happens when a reader presses a button. */
function Care() {
  const email = emailUrl('resource');
  if (!formUrl('resource')) return <p className="notice">The buttons open an email to us in your email program.</p>;
  return (
    <p className="notice">
      <b>The forms open on github.com and need a free account. What you write there is public.</b>{' '}
      {email ? (
        <>
          No account? <a href={email}>Email us</a>.
        </>
      ) : (
        'We don’t have an email address yet, so if you have no account, please ask a colleague who does.'
      )}
    </p>
  );
}

function MostWanted({ wanted }: Pick<TextView, 'wanted'>) {
  return (
    <>
      <h2>Most wanted</h2>
      <ul>
        {wanted.map(({ name, url, what }) => (
          <li key={url}>
            {name.split(': ')[0]}: {what}
            <span className="muted">
              <a href={sendUrl('link', { title: name, url })}>
                Send a link<span className="sr-only">: {name}</span>
              </a>
            </span>
          </li>
        ))}
        <li>
          <a href={routes.complete}>Everything we’re looking for</a>
        </li>
      </ul>
    </>
  );
}
