import type { EvidencePageContent } from '../../lib/content/evidence';
import { routes } from '../../lib/routes';
import { StatisticList } from '../statistic/statistic-list';
import { Section } from '../ui/section';
import { BoroughTiles } from './borough-tiles';
import { EvidenceGrid } from './evidence-grid';

interface EvidencePageProps {
  page: EvidencePageContent;
  wanted: (condition: string, place: string) => string;
}

/** What is known of each condition in each place, and what is not: the boroughs as tiles, every place as a grid, and the rest as a list. */
export function EvidencePage({ page: { conditions, parts, tiles, others, boroughsKnown }, wanted }: EvidencePageProps) {
  return (
    <div className="page columns">
      <Section id="boroughs" title={`${boroughsKnown} of ${tiles.length} boroughs`}>
        <p className="mb-s5">
          A filled tile has a figure, or a finding without a number, on at least one of {conditions.length} conditions.
          A dotted tile has none. Each leads to what is known of that borough, and to what is known of London and the
          country instead.
        </p>
        <BoroughTiles tiles={tiles} />
      </Section>
      <Section id="grid" title="Every place and condition" className="every-place">
        <a href="#others" className="skip">
          Skip the grid
        </a>
        <EvidenceGrid conditions={conditions} parts={parts} wanted={wanted} />
      </Section>
      <Section
        id="others"
        title="On other subjects, or without a place"
        more={{ name: 'All figures', address: routes.statistics }}
      >
        <StatisticList cards={others} />
      </Section>
    </div>
  );
}
