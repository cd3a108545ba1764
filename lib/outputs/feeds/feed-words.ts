/** Words on their way into a feed: what the package `feed` (6.0.0, with xml-js 1.6.11) does with them in each form, made good. */
import type { FeedEnd } from '../../routes';

interface FeedWords {
  title(text: string): string;
  text(text: string): string;
  label(text: string): string;
}

/** Characters that XML cannot hold in any way: https://www.w3.org/TR/xml/#charsets. */
const outsideXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

export const wordsIn: Readonly<Record<FeedEnd, FeedWords>> = {
  atom: {
    // It says that titles are HTML, and puts them in as they are.
    title: asHtml,
    text: asXmlText,
    // It writes the sign `<` as it is into an attribute, where XML cannot have it.
    label: (text) => asXml(text).replaceAll('<', '‹'),
  },
  rss: {
    // The end of a section of character data is taken care of once only.
    title: (text) => asXml(text).replaceAll(']]>', ']] >'),
    text: asXmlText,
    label: asXmlText,
  },
  json: { title: asIs, text: asIs, label: asIs },
};

/** Plain words as HTML. */
export function asHtml(text: string): string {
  return asXml(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** It takes `&amp;` in a text for a sign that is written out already, and writes it once. */
function asXmlText(text: string): string {
  return asXml(text).replaceAll('&', '&amp;');
}

function asXml(text: string): string {
  return text.replace(outsideXml, '');
}

function asIs(text: string): string {
  return text;
}
