import type { ReactNode } from 'react';

interface UnbrokenProps {
  text: string;
}

/** Words like co-production and COVID-19 stay in one piece: no line ends at their hyphen. */
export function Unbroken({ text }: UnbrokenProps): ReactNode {
  return text.split(/((?:Co|co|Anti|anti|COVID)-\w+)/).map((part, index) =>
    index % 2 === 1 ? (
      <span key={part} className="nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
