import type { PersonShown } from '../../lib/content/resource-page';
import { sections } from '../../lib/routes';
import { Section } from '../ui/section';

interface PeopleProps {
  people: readonly PersonShown[];
}

/** Who spoke, wrote or led. */
export function People({ people }: PeopleProps) {
  return (
    <Section id={sections.people} title="People">
      <ul className="plain-list">
        {people.map(({ name, role, part, organisation }) => (
          <li key={name}>
            <b>{name}</b>
            {role && `, ${role}`}
            {organisation && (
              <>
                , <a href={organisation.address}>{organisation.name}</a>
              </>
            )}
            {part && <p className="meta text-soft">{part}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
