import type { DescriptionShown } from '../../lib/content/transcripts';

interface DescriptionsProps {
  descriptions: readonly DescriptionShown[];
}

/** What is seen in a recording, for those who do not see it. */
export function Descriptions({ descriptions }: DescriptionsProps) {
  if (descriptions.length === 0) return null;
  return (
    <>
      <h3 className="seen mt-s6">What is seen</h3>
      {descriptions.map(({ start, clock, text }) => (
        <p key={start} className="said">
          <span className="clock">{clock}</span>
          <span>{text}</span>
        </p>
      ))}
    </>
  );
}
