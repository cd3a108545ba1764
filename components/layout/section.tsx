import type { ReactNode } from 'react';
import './reading.css';

interface SectionProps {
  title: ReactNode;
  id?: string | undefined;
  className?: string;
  children: ReactNode;
}

/** A section of a page, with its heading at the side. */
export function Section({ title, id, className = '', children }: SectionProps) {
  return (
    <section className={`section ${className}`.trim()} id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
