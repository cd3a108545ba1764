import type { ReactNode } from 'react';
import { splitUnbroken } from '../../lib/markdown/unbroken';

/** Text in which words such as co-production, COVID-19 and anti-racism.london are never broken. */
export function Unbroken({ text }: { text: string }): ReactNode {
  return splitUnbroken(text).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change their order.
      <span key={index} className="nb">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
