/** Checks with linkinator whether links to other sites still work. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { escapeHtml } from '../../outputs/escape-html';

export interface CheckedLink {
  url: string;
  /** `unsure`: the link may work for a person with a browser, for example because the site turns programs away. */
  state: 'works' | 'broken' | 'unsure';
  /** The HTTP status; 0 if there was no response. */
  status: number;
}

interface LinkOptions {
  userAgent: string;
  /** How long a site may take to respond, in milliseconds. */
  timeout?: number;
  /** How often to try again after no response or a server error. */
  retries?: number;
}

/** Checks each of these URLs, a few at a time. */
export async function checkLinks(
  urls: readonly string[],
  { userAgent, timeout = 20_000, retries = 2 }: LinkOptions,
): Promise<CheckedLink[]> {
  // linkinator crawls the pages it is given. A page of our own with all the links makes it stop there.
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  const page = 'links.html';
  writeFileSync(join(folder, page), urls.map((url) => `<a href="${escapeHtml(url)}"></a>`).join('\n'));
  try {
    const { links } = await new LinkChecker().check({
      path: page,
      serverRoot: folder,
      userAgent,
      timeout,
      concurrency: 5,
      retry: true,
      retryErrors: retries > 0,
      retryErrorsCount: retries,
      // Sites answer programs like this when they would let a person in.
      statusCodes: { '401': 'skip', '403': 'skip', '429': 'skip' },
    });
    const checked = links.filter(({ parent }) => parent !== undefined);
    if (checked.length < urls.length) throw new Error('linkinator did not check every link. Try again.');
    return checked.map(({ url, state, status = 0 }) => ({ url, status, state: stateOf(state, status) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function stateOf(state: LinkState, status: number): CheckedLink['state'] {
  if (state === LinkState.OK) return 'works';
  return status === 404 || status === 410 ? 'broken' : 'unsure';
}
