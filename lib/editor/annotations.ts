/** Errors and warnings as GitHub's workflow commands: each appears beside its line in a pull request. */
import { type Fault, levelOf } from '../check/fault';

/**
 * One command for each fault and each piece of advice, the faults first, since GitHub shows ten of a kind. What is wanted is no matter
 * of one pull request and is left out.
 * The form: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function annotate(faults: readonly Fault[]): string[] {
  const shown = faults.filter((fault) => levelOf(fault) !== 'wanted');
  return shown
    .toSorted((a, b) => Number(levelOf(a) === 'warning') - Number(levelOf(b) === 'warning'))
    .map((fault) => {
      const { file, line, field, written, say } = fault;
      const isWarning = levelOf(fault) === 'warning';
      const title = `${isWarning ? 'Warning' : 'Error'}${field ? `: ${field}` : ''}`;
      const properties = Object.entries({ file, line: line ?? 1, title }).map(
        ([name, value]) => `${name}=${property(value)}`,
      );
      const message = written === undefined ? say : `Written: ${written}\n${say}`;
      return `::${isWarning ? 'warning' : 'error'} ${properties.join(',')}::${data(message)}`;
    });
}

/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts says which signs are written otherwise. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
