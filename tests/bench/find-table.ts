import { kilobytes, milliseconds, ratio, thousands } from './figures';
import { aheadOf, type Search, searchAnswers } from './measure-search';
import { bytesIn } from './measure-view';
import { type Measured, oursFor } from './measured';
import { table } from './table';

/** What a search costs on each site that has one. The last column is there where a page times its own answers. */
export function findTable(measured: readonly Measured[]): string {
  const searched = measured.flatMap(({ count, site, search }) => (search ? [{ count, site, search }] : []));
  const isTimed = searched.some(({ search }) => search.keystroke !== undefined);
  const rows = searched.map(({ count, site, search }) => [
    thousands(count),
    site,
    kilobytes(bytesIn(search.before)),
    kilobytes(bytesIn(aheadOf(search))),
    ...findCells(search, oursFor(count, measured)?.search),
    ...(isTimed ? [search.keystroke === undefined ? '–' : milliseconds(search.keystroke)] : []),
  ]);
  const heads = ['Posts', 'Site', 'Before', 'Ahead', 'From the focus', 'Requests', 'For the search', 'Ratio'];
  return table(isTimed ? [...heads, 'Keystroke'] : heads, rows);
}

function findCells(search: Search, ours: Search | undefined): string[] {
  if (!search.isAnswered) return ['no result', '–', '–', '–'];
  const answers = searchAnswers(search);
  return [
    kilobytes(bytesIn(search.after)),
    String(search.after.length),
    kilobytes(bytesIn(answers)),
    ratio(bytesIn(answers), ours?.isAnswered ? bytesIn(searchAnswers(ours)) : undefined),
  ];
}
