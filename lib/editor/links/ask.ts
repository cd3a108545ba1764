/** Asks one address whether it still answers, in as few requests as will do. */

/** What an address answered. */
export interface Answer {
  /** `unsure`: it may well work for a person with a browser. */
  state: 'works' | 'moved' | 'broken' | 'unsure';
  /** In a few words: "404", "no answer in 15 seconds". */
  say: string;
  /** Of the last response; left out where there was none. */
  status?: number;
  /** Where it has moved to for good. */
  to?: string;
  /** In seconds: how long the site asks to be left alone. */
  wait?: number;
}

export interface AskOptions {
  userAgent: string;
  /** In milliseconds. */
  timeout: number;
}

/** Addresses that lead to each other in a circle end here. */
const mostMoves = 5;

/** Asks by HEAD and, where a site does not answer that, by GET. Never rejects. */
export async function ask(address: string, options: AskOptions): Promise<Answer> {
  let at = address;
  let isForGood = true;
  for (let moves = 0; moves <= mostMoves; moves++) {
    const answer = await askOnce(at, options);
    if ('failed' in answer) return { state: isUnknownHost(answer.failed) ? 'broken' : 'unsure', say: answer.failed };
    const { status, location, wait } = answer;
    if (status >= 300 && status < 400 && location && URL.canParse(location, at)) {
      // Only when every step is for good has the address changed for good.
      isForGood &&= status === 301 || status === 308;
      at = new URL(location, at).href;
      continue;
    }
    const said = { say: String(status), status };
    if (status >= 200 && status < 300)
      return at !== address && isForGood ? { state: 'moved', ...said, to: at } : { state: 'works', ...said };
    if (status === 404 || status === 410) return { state: 'broken', ...said };
    return { state: 'unsure', ...said, ...(wait !== undefined && { wait }) };
  }
  return { state: 'broken', say: `more than ${mostMoves} moves, one after the other`, status: 300 };
}

type Response = { status: number; location: string | null; wait: number | undefined } | { failed: string };

async function askOnce(address: string, options: AskOptions): Promise<Response> {
  const head = await send('HEAD', address, options);
  const isAnswered = 'status' in head && (head.status < 400 || head.status === 429);
  return isAnswered || ('failed' in head && isUnknownHost(head.failed)) ? head : send('GET', address, options);
}

async function send(method: 'HEAD' | 'GET', address: string, { userAgent, timeout }: AskOptions): Promise<Response> {
  try {
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.8' },
      signal: AbortSignal.timeout(timeout),
    });
    // The words are not wanted.
    await response.body?.cancel();
    const { status, headers } = response;
    return { status, location: headers.get('location'), wait: secondsOf(headers.get('retry-after')) };
  } catch (error) {
    return { failed: sayFailure(error, timeout) };
  }
}

/** Retry-After as seconds, or as a day and time (RFC 9110, section 10.2.3). */
function secondsOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}

const unknownHost = 'there is no such host';

function isUnknownHost(failed: string): boolean {
  return failed === unknownHost;
}

function sayFailure(error: unknown, timeout: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `no answer in ${timeout / 1000} seconds`;
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOTFOUND') return unknownHost;
  if (code === 'ECONNRESET' || code === 'UND_ERR_SOCKET') return 'the connection was broken off';
  if (code === 'ECONNREFUSED') return 'the connection was refused';
  return code ? `no connection (${code})` : 'no connection';
}
