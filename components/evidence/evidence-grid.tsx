import type { Condition, EvidencePageContent, EvidenceRow } from '../../lib/content/evidence';
import { knownClass, sayKnown, Year } from './known';
import './evidence-grid.css';

interface EvidenceGridProps extends Pick<EvidencePageContent, 'conditions' | 'parts'> {
  /** Where a figure on a condition in a place can be sent. */
  wanted: (condition: string, place: string) => string;
}

/** The id of the words that a blank begins with for whoever does not see it. */
const blank = 'blank';

/** Conditions against places as a table. A blank leads to where a figure can be sent. */
export function EvidenceGrid({ conditions, parts, wanted }: EvidenceGridProps) {
  return (
    <table className="evidence-grid">
      <caption>
        A closed ring is a figure, with its year; an open ring a finding without a number; “?” means that no year is
        stated; a dotted ring <span id={blank}>none yet: send us one</span>.
      </caption>
      <thead>
        <tr>
          <td />
          {conditions.map(({ slug, name }) => (
            <th key={slug} scope="col" id={slug}>
              <span>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      {parts.map(({ name, rows }) => (
        <tbody key={name}>
          <tr>
            <th scope="rowgroup" colSpan={conditions.length + 1}>
              {name}
            </th>
          </tr>
          {rows.map((row) => (
            <GridRow key={row.place} row={row} conditions={conditions} wanted={wanted} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface GridRowProps extends Pick<EvidenceGridProps, 'conditions' | 'wanted'> {
  row: EvidenceRow;
}

function GridRow({ row: { place, name, address, cells }, conditions, wanted }: GridRowProps) {
  const cellOf = ({ slug, name: condition }: Condition, index: number) => {
    const known = cells[index];
    if (!known)
      return (
        <a href={wanted(condition, name)} aria-labelledby={`${blank} ${slug} ${place}`}>
          None
        </a>
      );
    return (
      <a href={known.address} className={knownClass(known)} aria-label={`${condition}, ${name}: ${sayKnown(known)}`}>
        <Year known={known} />
      </a>
    );
  };
  return (
    <tr>
      <th scope="row" id={place}>
        <a href={address}>{name}</a>
      </th>
      {conditions.map((condition, index) => (
        <td key={condition.slug}>{cellOf(condition, index)}</td>
      ))}
    </tr>
  );
}
