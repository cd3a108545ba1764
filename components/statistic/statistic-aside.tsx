import type { StatisticPageContent } from '../../lib/content/statistic-page';
import { copyAnchor } from '../../lib/routes';
import { Links } from '../ui/links';
import { SourceLine } from './source-line';

interface StatisticAsideProps {
  page: StatisticPageContent;
}

/** What stands beside a chart: what to be careful with, the source, ways to take the figure along, where it is used. */
export function StatisticAside({ page }: StatisticAsideProps) {
  const { caveats, source, copy, csv, uses, topics, place, when, checked, replaces } = page;
  return (
    <div className="statistic-aside">
      {caveats.length > 0 && (
        <div className="care">
          <h2>Read with care</h2>
          {caveats.map((caveat) => (
            <p key={caveat}>{caveat}</p>
          ))}
        </div>
      )}
      <h2>Source</h2>
      <p>
        <SourceLine source={source} /> Last checked {checked}.
      </p>
      <h2>Copy this figure</h2>
      <p id={copyAnchor} className="copy">
        {copy}
      </p>
      {/* The script of sharing puts a button before the link; without it the text is marked whole by one press. */}
      <p className="share">
        <a href={csv}>Data as CSV</a>
      </p>
      <h2>Filed under</h2>
      <p>
        <Links entries={[place, ...topics]} />; {when}
      </p>
      {replaces && (
        <>
          <h2>Replaces</h2>
          <p>
            <a href={replaces.address}>{replaces.sentence}</a>
          </p>
        </>
      )}
      {uses.length > 0 && (
        <>
          <h2>Used in</h2>
          <ul>
            {uses.map(({ name, address }) => (
              <li key={address}>
                <a href={address}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
