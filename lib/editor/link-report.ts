/** Checks the links to other sites, and writes the weekly report. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import type { Fault } from '../check/fault';
import { walkFields } from '../check/fields';
import { type ContentFile, readFiles } from '../check/files';
import { findLinks } from '../check/links';
import { sayDate } from '../dates';
import { parseMarkdown } from '../markdown/parse';
import { escapeHtml } from '../outputs/escape-html';
import { contentKinds } from '../schema/kinds';

interface OutsideLink {
  /** Without the part after `#`, which browsers don't send. */
  url: string;
  places: { file: string; line: number }[];
}

/** The outside links of all content below `root`, sorted by URL. */
export function outsideLinks(root: string): OutsideLink[] {
  const links = new Map<string, OutsideLink>();
  for (const file of readFiles(root).files) {
    for (const { url, line } of [...linksInFields(file), ...findLinks(file, parseMarkdown(file.body)).links]) {
      if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) continue;
      const { href } = Object.assign(new URL(url), { hash: '' });
      const link = links.get(href) ?? { url: href, places: [] };
      link.places.push({ file: file.file, line });
      links.set(href, link);
    }
  }
  return [...links.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}

function linksInFields(file: ContentFile): { url: string; line: number }[] {
  return [...walkFields(contentKinds[file.folder].fields, file.data)].flatMap(({ path, value }) =>
    typeof value === 'string' && /^https?:\/\//i.test(value) ? [{ url: value, line: file.locate(path).line }] : [],
  );
}

interface CheckedLink {
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

interface Findings {
  /** `YYYY-MM-DD`. */
  today: string;
  links: readonly OutsideLink[];
  checked: readonly CheckedLink[];
  /** What the check advises. */
  advice: readonly Fault[];
  /** The URL at which something can be fixed, if known. */
  fixAt?: (fault: Fault) => string | undefined;
}

/** The limit for the text, in characters. GitHub allows 65,536 in an issue. */
const longest = 60_000;

/** The report in Markdown, with a section for each kind of finding. */
export function writeReport({ today, links, checked, advice, fixAt = () => undefined }: Findings): string {
  const isOffline = checked.length > 0 && checked.every(({ status }) => status === 0);
  const inState = (state: CheckedLink['state']) =>
    isOffline ? [] : checked.filter((each) => each.state === state).flatMap((each) => linkLines(each, links));
  const fixLink = (fault: Fault) => {
    const url = fixAt(fault);
    return url ? ` [Fix this](${url})` : '';
  };
  const reviews = advice
    .filter(({ level, field }) => level === 'warning' && /^review/.test(field ?? ''))
    .map((fault) => `- \`${fault.file}\`: ${fault.say}${fixLink(fault)}`);
  const wanted = advice
    .filter(({ level }) => level === 'wanted')
    .map((fault) => `- \`${fault.file}\`: ${fault.say}${fixLink(fault)}`);
  const sections = [
    section('Broken links', 'Find the new URL, or remove the link.', inState('broken')),
    section(
      'Links that could not be checked',
      'These may work in a browser. Try them yourself, especially if they are here week after week.',
      inState('unsure'),
    ),
    section('Reviews', 'Check each page against its sources, then update both dates.', reviews),
    section('Wanted', 'Perhaps you know one of these.', wanted),
  ].filter((each) => each !== undefined);
  const report = [
    `Checked on ${sayDate(today)}. This issue is updated every week.`,
    ...(isOffline ? ['No links were checked, because no site could be reached.'] : []),
    ...(sections.length === 0 && !isOffline ? ['Nothing to do.'] : sections),
  ].join('\n\n');
  if (report.length <= longest) return `${report}\n`;
  return `${report.slice(0, report.lastIndexOf('\n', longest))}\n\nThe rest doesn't fit here. To see everything: npm run freshness\n`;
}

function section(heading: string, advice: string, lines: readonly string[]): string | undefined {
  return lines.length > 0 ? `## ${heading}\n\n${advice}\n\n${lines.join('\n')}` : undefined;
}

function linkLines({ url, status }: CheckedLink, links: readonly OutsideLink[]): string[] {
  const places = links.find((link) => link.url === url)?.places ?? [];
  return [
    `- <${url}> (${status || 'no response'})`,
    ...places.map(({ file, line }) => `  - \`${file}\`, line ${line}`),
  ];
}
