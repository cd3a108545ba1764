/** What is wrong in a feed that is XML, by what its specification says. libxml2 refuses what isn't XML. */
import { XmlDocument, type XmlNode } from 'libxml2-wasm';

const names = { atom: 'http://www.w3.org/2005/Atom' };

interface Rule {
  /** Where it is written. */
  from: string;
  /** Finds, as an XPath, what breaks it. */
  against: string;
}

/** Atom, https://www.rfc-editor.org/rfc/rfc4287. */
const atomRules: readonly Rule[] = [
  { from: '4.1.1, a feed', against: '/*[not(self::atom:feed)]' },
  {
    from: '4.1.1 and 4.1.2, one id, one title and one date',
    against: '(/atom:feed | //atom:entry)[count(atom:id) != 1 or count(atom:title) != 1 or count(atom:updated) != 1]',
  },
  {
    from: '4.1.1, the elements of a feed',
    against: `/atom:feed/*[not(${isOneOf('author category contributor entry generator icon id link logo rights subtitle title updated', 'atom:')})]`,
  },
  {
    from: '4.1.2, the elements of an entry',
    against: `//atom:entry/*[not(${isOneOf('author category content contributor id link published rights source summary title updated', 'atom:')})]`,
  },
  { from: '4.2.2 and 4.2.7, a term or a URL', against: '//atom:category[not(@term)] | //atom:link[not(@href)]' },
  { from: '4.1.1, an author for every entry', against: '//atom:entry[not(atom:author or ../atom:author)]' },
  { from: '4.1.1, a link to itself', against: '/atom:feed[not(atom:link[@rel="self"])]' },
  {
    from: '4.1.2, an alternate link where there is no content',
    against: '//atom:entry[not(atom:content or atom:link[@rel="alternate" or not(@rel)])]',
  },
  {
    from: '4.1.2, one alternate link of a type',
    against: '//atom:entry[count(atom:link[@rel="alternate" or not(@rel)]) > 1]',
  },
  { from: '4.2.6, no id twice', against: '//atom:entry[atom:id = preceding-sibling::atom:entry/atom:id]' },
  {
    from: '4.2.6, an id is a whole IRI',
    against: '//atom:id[not(contains(., ":")) or normalize-space(.) != string(.)]',
  },
  { from: '3.3, a date as in RFC 3339, with its zone', against: '//atom:updated[not(contains(., "Z"))]' },
  { from: '3.2.1, a person has a name', against: '//atom:name[normalize-space(.) = ""]' },
  { from: '3.1.1.2, HTML in a title is written out', against: '//atom:title[@type="html"]/*' },
];

/** RSS 2.0, https://www.rssboard.org/rss-specification, and the profile, https://www.rssboard.org/rss-profile. */
const rssRules: readonly Rule[] = [
  { from: 'What is RSS?, version', against: '/*[not(self::rss) or @version != "2.0" or count(channel) != 1]' },
  {
    from: 'Required channel elements',
    against: '//channel[count(title) != 1 or count(link) != 1 or count(description) != 1]',
  },
  { from: 'Elements of item, a title or a description', against: '//item[not(title or description)]' },
  {
    from: 'Elements of item, none twice',
    against:
      '//item[count(title) > 1 or count(link) > 1 or count(description) > 1 or count(guid) > 1 or count(pubDate) > 1]',
  },
  { from: 'guid, one of its own', against: '//item[guid = preceding-sibling::item/guid]' },
  {
    from: 'guid, no permalink unless it is an address',
    against: '//guid[not(@isPermaLink="false") and not(starts-with(., "http"))]',
  },
  { from: 'link, a whole address', against: '//link[not(starts-with(., "http")) or contains(., " ")]' },
  { from: 'category, its domain', against: '//category[@domain = ""]' },
  {
    from: 'Extending RSS, no element that is not in the specification without a namespace',
    against: `//channel/*[namespace-uri() = "" and not(${isOneOf('title link description language copyright lastBuildDate pubDate docs generator category ttl item')})]`,
  },
  {
    from: 'Extending RSS, in an item',
    against: `//item/*[namespace-uri() = "" and not(${isOneOf('title link description category comments enclosure guid pubDate source')})]`,
  },
  {
    from: 'Profile, atom:link to itself',
    against: '//channel[count(atom:link[@rel="self" and @type="application/rss+xml"]) != 1]',
  },
];

/** A date and time of RFC 822, with the year in full. */
const rfc822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** What is wrong in an Atom feed. */
export function problemsInAtom(xml: string): string[] {
  return look(xml, (document) => brokenIn(document, atomRules));
}

/** What is wrong in an RSS feed. */
export function problemsInRss(xml: string): string[] {
  return look(xml, (document) => [
    ...brokenIn(document, rssRules),
    ...document
      .find('//pubDate | //lastBuildDate')
      .map(({ content }) => content)
      .filter((date) => !rfc822.test(date) || Number.isNaN(Date.parse(date)))
      .map((date) => `pubDate: ${date}`),
  ]);
}

function look(xml: string, rules: (document: XmlDocument) => string[]): string[] {
  try {
    const document = XmlDocument.fromString(xml);
    try {
      return rules(document);
    } finally {
      document.dispose();
    }
  } catch (error) {
    return [String(error)];
  }
}

function brokenIn(document: XmlDocument, rules: readonly Rule[]): string[] {
  return rules.flatMap(({ from, against }) =>
    document.find(against, names).map((node: XmlNode) => `${from}: ${node.content.trim().slice(0, 80)}`),
  );
}

function isOneOf(elements: string, prefix = ''): string {
  return elements
    .split(' ')
    .map((name) => `self::${prefix}${name}`)
    .join(' or ');
}
