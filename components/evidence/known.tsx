import type { Known } from '../../lib/content/evidence';

interface YearProps {
  known: Known | undefined;
}

/** The sign of what is known: a closed ring for a number, an open one for words, a dotted one for nothing. */
export function knownClass(known: Known | undefined): string | undefined {
  if (!known) return undefined;
  return known.hasNumber ? 'known' : 'known words';
}

/** The same in words. */
export function sayKnown(known: Known | undefined): string {
  if (!known) return 'no figure yet';
  const what = known.hasNumber ? 'a figure' : 'a finding without a number';
  return known.year ? `${what} of ${known.year}` : `${what}, year not stated`;
}

/** How old it is, where that is stated; on a phone the year stands without its century. */
export function Year({ known }: YearProps) {
  if (!known) return null;
  if (!known.year) return <small className="year">?</small>;
  return (
    <small className="year">
      <i>{known.year.slice(0, 2)}</i>
      {known.year.slice(2)}
    </small>
  );
}
