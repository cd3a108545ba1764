import { Fragment, type ReactNode } from 'react';
import type { ResourceCard } from '../../lib/content/cards';
import { splitTitle, splitUnbroken } from '../../lib/phrases';

/** A title with a colon: bold up to the colon, then lighter on a new line. */
export function SplitTitle({ title }: { title: string }): ReactNode {
  const [first, second] = splitTitle(title);
  if (!second) return <Unbroken text={first} />;
  return (
    <>
      <Unbroken text={first} />{' '}
      <span className="subtitle">
        <Unbroken text={second} />
      </span>
    </>
  );
}

/** Text in which words such as co-production, COVID-19 and anti-racism.london don't break. */
export function Unbroken({ text }: { text: string }): ReactNode {
  return splitUnbroken(text).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change order.
      <span key={index} className="nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

/** Names separated by commas, linked where they have a URL. */
export function Links({ entries }: { entries: readonly { name: string; url?: string | undefined }[] }) {
  return entries.map(({ name, url }, index) => (
    <Fragment key={name}>
      {index > 0 && ', '}
      {url ? (
        <a href={url}>
          <Unbroken text={name} />
        </a>
      ) : (
        name
      )}
    </Fragment>
  ));
}

/** A title that is a link. */
export function TitleLink({ url, text }: { url: string; text: string }) {
  return (
    <a href={url} className="title-link">
      <Unbroken text={text} />
    </a>
  );
}

/** The type and title of a resource in a list. */
export function CardTitle({ card: { kind, title, address, language } }: { card: ResourceCard }) {
  return (
    <>
      <p className="label">{kind}</p>
      <h3 dir="auto" lang={language}>
        <TitleLink url={address} text={title} />
      </h3>
    </>
  );
}

export interface ListProps {
  /** Texts, or names with a link and a note. */
  items: readonly (string | { name: string; url?: string | undefined; note?: string | number | undefined })[];
  className?: string;
}

/** A list of texts or links. */
export function List({ items, className }: ListProps) {
  return (
    <ul className={className}>
      {items.map((item) => {
        const { name, url, note = '' } = typeof item === 'string' ? { name: item } : item;
        return (
          <li key={url ?? name}>
            {url ? (
              <a href={url}>
                <Unbroken text={name} />
              </a>
            ) : (
              name
            )}
            {note && <span className="muted"> {note}</span>}
          </li>
        );
      })}
    </ul>
  );
}

interface PairsProps {
  pairs: readonly { term: string; text: ReactNode; sign?: ReactNode }[];
  className?: string;
}

/** Terms, each with its text; a sign comes in place of the term. */
export function Pairs({ pairs, className }: PairsProps) {
  return (
    <dl className={className}>
      {pairs.map(({ term, text, sign = term }) => (
        <div key={term}>
          <dt>{sign}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

interface FoldProps {
  title: ReactNode;
  /** The ID of its title. */
  titleId?: string;
  children: ReactNode;
}

/** What is folded away until a reader opens it. */
export function Fold({ title, titleId, children }: FoldProps) {
  return (
    <details className="fold">
      <summary id={titleId}>{title}</summary>
      {children}
    </details>
  );
}
