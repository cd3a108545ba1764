import { sections } from '../../lib/routes';
import { Section } from '../ui/section';

export interface PersonShown {
  name: string;
  role?: string | undefined;
  part?: string | undefined;
  organisation?: { name: string; address: string } | undefined;
}

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
            {part && <p className="soft meta">{part}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
