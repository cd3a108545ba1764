/** What `npm run check` prints for people. */
import type { AdvisedLibrary } from '../check/advice/advise';
import { sayFault, sayFaults } from '../check/fault';

/** Errors, then warnings; without errors, also how much is wanted. */
export function sayReport({ count, faults, advice }: Pick<AdvisedLibrary, 'count' | 'faults' | 'advice'>): string {
  const warnings = advice.filter(({ level }) => level === 'warning');
  const wanted = advice.filter(({ level }) => level === 'wanted');
  const files = new Set(wanted.map(({ file }) => file)).size;
  return [
    ...(faults.length > 0 ? [sayFaults(faults)] : [`${count} files in content/, no errors.`]),
    ...(warnings.length > 0 ? [[sayWarnings(warnings.length), ...warnings.map(sayFault)].join('\n\n')] : []),
    ...(faults.length === 0 && wanted.length > 0
      ? [
          `Links, dates or captions are missing in ${files} ${files === 1 ? 'file' : 'files'}. To list the links: npm run check -- --wanted`,
        ]
      : []),
  ].join('\n\n');
}

function sayWarnings(count: number): string {
  return `${count} ${count === 1 ? 'warning' : 'warnings'}. Nothing is blocked, and you may know better:`;
}
