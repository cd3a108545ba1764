import { kilobytes, ratio, thousands } from './figures';
import { bytesOf, isOneRoundTrip, scriptOf } from './measure-view';
import { countsOf, type Measured, oursFor } from './measured';
import { table } from './table';

/** What a first view costs; all sites with one page side by side. */
export function viewTable(measured: readonly Measured[]): string {
  const rows = countsOf(measured).flatMap((count) =>
    (['post', 'list'] as const).flatMap((name) =>
      measured.filter((each) => each.count === count).map((each) => viewRow(each, name, oursFor(count, measured))),
    ),
  );
  return table(['Posts', 'Page', 'Site', 'Bytes', 'Ratio', 'Requests', 'Script', 'One round trip'], rows);
}

function viewRow(each: Measured, name: 'post' | 'list', ours: Measured | undefined): string[] {
  const view = each[name];
  return [
    thousands(each.count),
    name === 'post' ? 'Post' : 'List',
    each.site,
    kilobytes(bytesOf(view)),
    ratio(bytesOf(view), ours && bytesOf(ours[name])),
    String(view.answers.length),
    kilobytes(scriptOf(view)),
    isOneRoundTrip(view) ? 'yes' : 'no',
  ];
}
