import type { ReactNode } from 'react';
import { Unbroken } from './unbroken';

interface TwoVoicesProps {
  title: string;
}

/** A title with a colon, set in two voices: up to the colon bold, the rest on its own line and lighter. */
export function TwoVoices({ title }: TwoVoicesProps): ReactNode {
  const [, first, second] = /^(.{6,}?:)\s+(.+)$/.exec(title) ?? [];
  if (!first || !second) return <Unbroken text={title} />;
  return (
    <>
      <Unbroken text={first} />{' '}
      <span className="second-voice">
        <Unbroken text={second} />
      </span>
    </>
  );
}
