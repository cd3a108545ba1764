import type { ReactNode } from 'react';
import { inPack, packAddress } from '../../lib/outputs/pack';
import type { Page } from '../../lib/pages/page';
import { sections } from '../../lib/routes';
import { Unbroken } from '../ui/words';

interface HeadActionsProps {
  page: Page;
  /** Where the solid button leads. */
  button: { name: string; url: string } | undefined;
  canPrint?: boolean;
  canPack?: boolean;
  /** What comes between the button and sharing. */
  children?: ReactNode;
}

/** What a reader can do with the original and the page: open, share, cite, print, pack. */
export function HeadActions({ page, button, canPrint = true, canPack = true, children }: HeadActionsProps) {
  return (
    <div className="acts">
      {button && (
        <a className="go" href={button.url}>
          <span>
            <Unbroken text={button.name} />
          </span>
        </a>
      )}
      {children}
      <a href={`#${sections.share}`}>Share</a>
      <a href={`#${sections.cite}`}>Cite</a>
      {canPrint && <PrintButton />}
      {canPack && <AddToPack url={page.url} />}
    </div>
  );
}

/** Hidden until its script has started, like the other buttons. */
export function PrintButton() {
  return (
    <button type="button" className="link" data-print="" hidden>
      Print
    </button>
  );
}

export function ShareButton() {
  return (
    <button type="button" className="link" data-share="" hidden>
      Share
    </button>
  );
}

/** Add a page to the reader's pack. Without script, this opens a pack with only this page. */
export function AddToPack({ url }: { url: string }) {
  const page = inPack(url);
  return (
    <a href={`${packAddress}?r=${page}`} data-pack={page}>
      Add to pack
    </a>
  );
}
