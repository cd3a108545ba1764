import type { ReactNode } from 'react';

interface SectionProps {
  id: string;
  title: string;
  className?: string;
  /** A link at the end of the heading's line. */
  more?: { name: string; address: string };
  children: ReactNode;
}

/** A part of a page under its own bar and heading, whose words are the link to it. */
export function Section({ id, title, className, more, children }: SectionProps) {
  const heading = (
    <h2 id={id}>
      <a href={`#${id}`}>{title}</a>
    </h2>
  );
  return (
    <section className={className ? `section ${className}` : 'section'} aria-labelledby={id}>
      {more ? (
        <div className="bar mb-s5 flex flex-wrap items-baseline justify-between gap-s3">
          {heading}
          <a href={more.address} className="text-t-1">
            {more.name}
          </a>
        </div>
      ) : (
        heading
      )}
      {children}
    </section>
  );
}
