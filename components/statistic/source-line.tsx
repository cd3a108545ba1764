import type { ShownSource } from '../../lib/content/statistic-page';
import { StateSign } from '../figure/state-sign';

interface SourceLineProps {
  source: ShownSource;
}

/** Where a figure comes from: how sure, who says it, the page, its date, and what we did not see of it. */
export function SourceLine({ source: { by, label, address, is, note, dated } }: SourceLineProps) {
  return (
    <>
      <StateSign state={is} /> {by}, <a href={address}>{label}</a>
      {dated && `, ${dated}`}. {note}
    </>
  );
}
