import type { ApproachLinks, Outcome } from '../../lib/pages/approach';
import type { Certainty, Verdict } from '../../lib/schema/approach-fields';
import { Sign } from '../figure/state-sign';
import { Section } from '../layout/section';
import { Links, Unbroken } from '../ui/words';

/** Paths in a 20-unit square: a tick, a wave, a line and a dashed line. */
const verdictPaths: Readonly<Record<Verdict, string>> = {
  helps: 'M2 11l6 6L18 4',
  mixed: 'M2 12c3-7 6-7 8-2s5 5 8-2',
  'little or no effect': 'M2 10h16',
  unknown: 'M2 10h3m3 0h4m3 0h3',
};

const outer = 'M10 2a8 8 0 1 1 0 16 8 8 0 1 1 0-16z';
const inner = 'M10 6a4 4 0 1 1 0 8 4 4 0 1 1 0-8z';

/** More rings mean more certainty; a dotted ring means not tested. */
const certaintyPaths: Readonly<Record<Certainty, string>> = {
  'several good studies agree': `${outer}${inner}M8.6 10h2.8`,
  'some studies, with doubts': outer + inner,
  'few or weak studies': outer,
  'not tested yet': outer,
};

export function CertaintySign({ certainty, words = certainty }: { certainty: Certainty; words?: string }) {
  return <Sign words={words} path={certaintyPaths[certainty]} isDotted={certainty === 'not tested yet'} />;
}

/** Verdict and certainty, as icons with words that read as one phrase. */
export function Evidence({ verdict, certainty }: Pick<Outcome, 'verdict' | 'certainty'>) {
  return (
    <>
      <Sign words={`${verdict},`} path={verdictPaths[verdict]} /> <CertaintySign certainty={certainty} />
    </>
  );
}

/** The same, after the name of the outcome. */
export function OutcomeLine({ outcome: { name, verdict, certainty } }: { outcome: Outcome }) {
  return (
    <>
      <Unbroken text={name} />: <Evidence verdict={verdict} certainty={certainty} />
    </>
  );
}

/** Approaches related to the page; null if there are none. */
export function ApproachSection({ approaches: { links, all } }: { approaches: ApproachLinks }) {
  if (links.length === 0) return null;
  return (
    <Section title="What works">
      <div className="prose">
        <ul>
          {links.map(({ name, url, note }) => (
            <li key={url}>
              <Links entries={[{ name, url }]} /> ({note})
            </li>
          ))}
          {all && all.count > links.length && (
            <li>
              <a href={all.url}>All {all.count} approaches</a>
            </li>
          )}
        </ul>
      </div>
    </Section>
  );
}
