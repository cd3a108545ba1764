/** What `npm run check` prints for people. */
import type { AdvisedLibrary } from '../check/advice/advise';
import { type Fault, sayFault, sayFaults } from '../check/fault';

/** Everything that is wrong, then what to look at; where nothing is wrong, what is wanted too. */
export function sayReport({ count, faults, advice }: Pick<AdvisedLibrary, 'count' | 'faults' | 'advice'>): string {
  const look = advice.filter(({ level }) => level === 'look');
  const wanted = advice.filter(({ level }) => level === 'wanted');
  return [
    ...(faults.length > 0 ? [sayFaults(faults)] : [`${count} files in content/, no faults.`]),
    ...(look.length > 0 ? [[sayLook(look.length), ...look.map(sayFault)].join('\n\n')] : []),
    ...(faults.length === 0 && wanted.length > 0 ? [`Wanted, from anyone who knows:\n${sayWanted(wanted)}`] : []),
  ].join('\n\n');
}

function sayLook(count: number): string {
  return `${count === 1 ? '1 thing' : `${count} things`} to look at. Nothing waits for this, and you may know better:`;
}

/** Each file with what is wanted for it below. */
function sayWanted(wanted: readonly Fault[]): string {
  const files = [...new Set(wanted.map(({ file }) => file))];
  return files
    .map((file) =>
      [`  ${file}`, ...wanted.filter((each) => each.file === file).map(({ say }) => `    ${say}`)].join('\n'),
    )
    .join('\n\n');
}
