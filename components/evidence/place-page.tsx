import type { PlacePageContent } from '../../lib/content/evidence';
import { StatisticList } from '../statistic/statistic-list';
import { Section } from '../ui/section';

interface PlacePageProps {
  page: PlacePageContent;
}

/** What is known of one place, condition by condition; where nothing is, what is known more widely, and where to send a figure. */
export function PlacePage({ page: { name, conditions, others } }: PlacePageProps) {
  const known = conditions.filter(({ cards }) => cards.length > 0);
  const unknown = conditions.filter(({ cards }) => cards.length === 0);
  return (
    <div className="page columns">
      {known.map(({ slug, name: condition, cards }) => (
        <Section key={slug} id={slug} title={condition}>
          <StatisticList cards={cards} />
        </Section>
      ))}
      {others.length > 0 && (
        <Section id="others" title="On other subjects">
          <StatisticList cards={others} />
        </Section>
      )}
      {unknown.length > 0 && (
        <Section id="missing" title={`No figure yet for ${name}`}>
          <div className="prose">
            <div className="missing">
              <ul>
                {unknown.map(({ slug, name: condition, wider, wanted }) => (
                  <li key={slug} id={slug}>
                    {condition}
                    <p className="meta">
                      <a href={wanted}>Send us one on {condition.toLowerCase()}</a>
                    </p>
                    {wider.map(({ address, sentence }) => (
                      <p key={address} className="meta">
                        More widely: <a href={address}>{sentence}</a>
                      </p>
                    ))}
                  </li>
                ))}
              </ul>
            </div>
          </div>
        </Section>
      )}
    </div>
  );
}
