import type { ComparedShare } from '../../lib/charts/bars';
import { percent } from '../charts/bar-list';

/** Residents of a place: a bar for each group with a vertical line for London, and both numbers in columns. */
export function ResidentBars({ place, groups }: { place: string; groups: readonly ComparedShare[] }) {
  return (
    <table className="bars residents">
      <thead>
        <tr>
          <th scope="col">Ethnic group</th>
          <th scope="col">{place}</th>
          <th scope="col">London</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.label} className={group.isMeant ? 'meant' : undefined}>
            <th scope="row">{group.label}</th>
            <td>
              <div>
                <svg aria-hidden="true">
                  <rect width={percent(group.placeShare)} height="100%" />
                  <line
                    className="london"
                    x1={percent(group.londonShare)}
                    x2={percent(group.londonShare)}
                    y1="-14%"
                    y2="114%"
                  />
                </svg>
                {group.place}
              </div>
            </td>
            <td>{group.london}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
