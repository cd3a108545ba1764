import type { ReactNode } from 'react';
import { sections } from '../../lib/routes';
import { Section } from '../ui/section';
import { ShareLinks } from './share-links';
import './take-along.css';

interface TakeAlongProps {
  title: string;
  address: string;
  inPack?: string;
  hasCard?: boolean;
  /** How to refer to it, and files for those who keep a list of what they cite. */
  children?: ReactNode;
}

/** The part of a page that says how to cite it, send it and keep it. */
export function TakeAlong({ children, ...page }: TakeAlongProps) {
  return (
    <Section id={sections.takeAlong} title="Take it along" className="take-along">
      {children}
      <ShareLinks {...page} />
    </Section>
  );
}
