import { longest, maxLinkLength } from '../../lib/pack';
import { routes } from '../../lib/routes';
import { site } from '../../lib/site';
import '../layout/reading.css';
import './briefing-pack.css';

/** The pack page. All but its first paragraphs is hidden until the script has filled it in. */
export function PackPage() {
  return (
    <div id="pack" data-from={site.name} data-site={site.address}>
      <div className="page pack-head">
        <h1>Your pack</h1>
        <p className="stand" id="pack-says">
          Collect resources, add notes and share them with one link. This needs JavaScript, which is off or didn’t load.
          Without it you can print any page, or email its link.
        </p>
        <p className="done" role="status" id="pack-status" />
        <div className="care" id="pack-question" hidden>
          <h2 tabIndex={-1}>Replace your pack, or add these?</h2>
          <ul />
          <p className="acts">
            <button type="button" className="go" data-do="join">
              Add to my pack
            </button>
            <button type="button" className="link" data-do="replace">
              Replace my pack
            </button>
            <button type="button" className="link" data-do="keep">
              Keep my pack as it is
            </button>
          </p>
        </div>
        <p className="print-only pack-title" data-print-of="title" />
        <p className="print-only" data-print-of="message" />
      </div>
      <div className="page read pack" hidden>
        <div>
          <div className="pack-words">
            <label>
              Title
              <input type="text" className="field" name="title" maxLength={longest.title} autoComplete="off" />
            </label>
            <label>
              Message (optional)
              <textarea className="field" name="message" rows={3} maxLength={longest.message} />
            </label>
          </div>
          <ol className="items" />
          <details className="fold">
            <summary>Add a page by link</summary>
            <form>
              <label>
                Link to a page of this site
                <input type="text" className="field" name="link" inputMode="url" autoComplete="off" />
              </label>
              <p className="acts">
                <button type="submit" className="go">
                  Add
                </button>
              </p>
              <p role="alert" />
            </form>
          </details>
          <p className="m">
            <a href={routes.resources}>See all resources</a>
          </p>
        </div>
        <aside className="facts stay" aria-labelledby="send-it">
          <h2 id="send-it">Send it</h2>
          <p className="care" id="pack-too-long" hidden>
            This link is longer than {maxLinkLength.toLocaleString('en-GB')} characters, and some mail programs cut long
            links. Shorten your notes, copy the link without notes, or download the pack.
          </p>
          <div className="sends">
            <button type="button" className="go" data-do="copy-link">
              Copy link
            </button>
            <a className="go q" id="pack-email" href="mailto:">
              Email
            </a>
            <button type="button" className="go q" data-print="">
              Print or save as PDF
            </button>
          </div>
          <p>
            <button type="button" className="link" data-do="copy-without-notes">
              Copy link without notes
            </button>
          </p>
          <details className="fold">
            <summary>Download</summary>
            <p>
              <button type="button" className="link" data-do="html">
                Download as HTML
              </button>
            </p>
          </details>
          <details className="fold">
            <summary id="pack-references">References</summary>
            <p className="acts">
              <button type="button" className="link" data-do="ris">
                RIS
              </button>
              <button type="button" className="link" data-do="bib">
                BibTeX
              </button>
            </p>
          </details>
          <p>
            Don’t put anything confidential in your message or notes.{' '}
            <button type="button" className="link" data-do="empty">
              Empty the pack
            </button>
          </p>
        </aside>
      </div>
      <template>
        <li>
          <span className="num" />
          <div className="g">
            <div>
              <p className="label" />
              <h2 dir="auto">
                <a className="t" href={routes.pack}>
                  .
                </a>
              </h2>
              <p className="m" />
              <p className="warning" />
              <p className="acts">
                <button type="button" className="link" data-move="-1">
                  Move up
                </button>
                <button type="button" className="link" data-move="1">
                  Move down
                </button>
                <button type="button" className="link" data-remove="">
                  Remove
                </button>
              </p>
              <p className="print-only url" />
            </div>
            <label>
              Note (optional). Anyone with the link can read it.
              <textarea className="field" rows={2} maxLength={longest.note} />
              <span className="print-only" />
            </label>
          </div>
        </li>
      </template>
    </div>
  );
}
