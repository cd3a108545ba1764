/** The weekly report on links and reviews, as the text of a GitHub issue. */
import type { Fault } from '../../check/fault';
import { sayDate } from '../../dates';
import type { CheckedLink } from './check-links';
import type { OutsideLink } from './outside-links';

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
