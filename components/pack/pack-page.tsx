import { longest, maxLinkLength } from '../../lib/pack';
import { routes } from '../../lib/routes';
import { site } from '../../lib/site';
import { SitePage } from '../layout/site-page';
import { Script } from '../ui/script';
import { Fold } from '../ui/words';
import '../layout/reading.css';
import './briefing-pack.css';

/** The pack page. All but its first paragraphs is hidden until the script has filled it in. */
export function PackPage() {
  return (
    <SitePage current={routes.pack}>
      <div id="pack" data-from={site.name} data-site={site.address}>
        <div className="page pack-head">
          <h1>Your pack</h1>
          <p className="standfirst" id="pack-says">
            Collect resources, add notes and share them with one link. This needs JavaScript, which is off or didn’t
            load. Without it you can print any page, or email its link.
          </p>
          <p className="done mt-4" role="status" id="pack-status" />
          <div className="notice mt-4" id="pack-question" hidden>
            <h2 tabIndex={-1}>Replace your pack, or add these?</h2>
            <ul />
            <p className="actions">
              <Button action="join" className="button" words="Add to my pack" />
              <Button action="replace" words="Replace my pack" />
              <Button action="keep" words="Keep my pack as it is" />
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
            <Fold title="Add a page by link">
              <form>
                <label>
                  Link to a page of this site
                  <input type="text" className="field" name="link" inputMode="url" autoComplete="off" />
                </label>
                <p className="actions">
                  <button type="submit" className="button">
                    Add
                  </button>
                </p>
                <p role="alert" />
              </form>
            </Fold>
            <p className="muted">
              <a href={routes.resources}>See all resources</a>
            </p>
          </div>
          <aside className="facts stay" aria-labelledby="send-it">
            <h2 id="send-it">Send it</h2>
            <p className="notice" id="pack-too-long" hidden>
              This link is longer than {maxLinkLength.toLocaleString('en-GB')} characters, and some mail programs cut
              long links. Shorten your notes, copy the link without notes, or download the pack.
            </p>
            <div className="send-options">
              <Button action="copy-link" className="button" words="Copy link" />
              <a className="button quiet" id="pack-email" href="mailto:">
                Email
              </a>
              <button type="button" className="button quiet" data-print="">
                Print or save as PDF
              </button>
            </div>
            <p>
              <Button action="copy-without-notes" words="Copy link without notes" />
            </p>
            <Fold title="Download">
              <p>
                <Button action="html" words="Download as HTML" />
              </p>
            </Fold>
            <Fold title="References" titleId="pack-references">
              <p className="actions">
                <Button action="ris" words="RIS" />
                <Button action="bib" words="BibTeX" />
              </p>
            </Fold>
            <p>
              Don’t put anything confidential in your message or notes. <Button action="empty" words="Empty the pack" />
            </p>
          </aside>
        </div>
        <template>
          <li>
            <span className="position" />
            <div className="item-body">
              <div>
                <p className="label" />
                <h2 dir="auto">
                  <a className="title-link" href={routes.pack}>
                    .
                  </a>
                </h2>
                <p className="muted" />
                <p className="warning" />
                <p className="actions mt-2">
                  <Button action="up" words="Move up" />
                  <Button action="down" words="Move down" />
                  <Button action="remove" words="Remove" />
                </p>
                <p className="print-only url" />
              </div>
              <label>
                Note (optional)
                <textarea className="field" rows={2} maxLength={longest.note} />
                <span className="print-only" />
              </label>
            </div>
          </li>
        </template>
      </div>
      <Script name="pack" />
    </SitePage>
  );
}

/** A button of the script, which knows what the action is. */
function Button({ action, className = 'link', words }: { action: string; className?: string; words: string }) {
  return (
    <button type="button" className={className} data-do={action}>
      {words}
    </button>
  );
}
