import type { StatisticPageContent } from '../../lib/content/statistic-page';

interface StatisticTableProps {
  page: Pick<StatisticPageContent, 'table' | 'base' | 'comparisons' | 'comparedWith' | 'groupTerms'>;
}

/** The data of a statistic as a table, and what its values say of each other. */
export function StatisticTable({ page: { table, base, comparisons, comparedWith, groupTerms } }: StatisticTableProps) {
  const hasIntervals = table.some(({ interval }) => interval);
  return (
    <>
      <table className="data">
        <caption>The same as a table{base && `, out of ${base}`}</caption>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col">Value</th>
            {hasIntervals && <th scope="col">Interval</th>}
          </tr>
        </thead>
        <tbody>
          {table.map(({ group, value, interval }) => (
            <tr key={group}>
              <th scope="row">{group}</th>
              <td>{value}</td>
              {hasIntervals && <td>{interval}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="meta">
        Group names: {groupTerms.address ? <a href={groupTerms.address}>{groupTerms.name}</a> : groupTerms.name}.
      </p>
      {comparisons.length > 0 && (
        <div className="meta beside">
          <p>Compared with {comparedWith}, worked out from the values as printed:</p>
          <ul>
            {comparisons.map((comparison) => (
              <li key={comparison}>{comparison}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
