import type { ReactNode } from 'react';
import { voicesOf } from '../../lib/two-voices';
import { Unbroken } from './unbroken';

interface TwoVoicesProps {
  title: string;
}

/** A title with a colon, set in two voices: up to the colon bold, the rest on its own line and lighter. */
export function TwoVoices({ title }: TwoVoicesProps): ReactNode {
  const [first, second] = voicesOf(title);
  if (!second) return <Unbroken text={first} />;
  return (
    <>
      <Unbroken text={first} />{' '}
      <span className="second-voice">
        <Unbroken text={second} />
      </span>
    </>
  );
}
