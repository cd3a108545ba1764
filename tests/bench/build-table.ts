import { megabytes, ratio, seconds, thousands } from './figures';
import { type Measured, oursFor } from './measured';
import { table } from './table';

/** How long each site took to build, and how much memory. */
export function buildTable(measured: readonly Measured[]): string {
  const rows = measured.map((each) => {
    const ours = oursFor(each.count, measured);
    return [
      thousands(each.count),
      each.site,
      thousands(each.pages),
      String(each.repetitions),
      seconds(each.build.seconds),
      ratio(each.build.seconds, ours?.build.seconds),
      megabytes(each.build.memory),
      ratio(each.build.memory, ours?.build.memory),
    ];
  });
  return table(['Posts', 'Site', 'Pages', 'Builds', 'Time', 'Ratio', 'Memory', 'Ratio'], rows);
}
