import type { ReactNode } from 'react';

interface TwoVoicesProps {
  title: string;
}

/** A title with a colon, set in two voices: up to the colon bold, the rest on its own line and lighter. */
export function TwoVoices({ title }: TwoVoicesProps): ReactNode {
  const [, first, second] = /^(.{6,}?:)\s+(.+)$/.exec(title) ?? [];
  if (!first || !second) return <Unbroken text={title} />;
  return (
    <>
      <Unbroken text={first} /> <span className="second-voice">{<Unbroken text={second} />}</span>
    </>
  );
}

interface UnbrokenProps {
  text: string;
}

/** Words like co-production stay in one piece: no line ends at their hyphen. */
export function Unbroken({ text }: UnbrokenProps): ReactNode {
  return text.split(/((?:Co|co|Anti|anti)-\w+)/).map((part, index) =>
    index % 2 === 1 ? (
      <span key={part} className="nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
