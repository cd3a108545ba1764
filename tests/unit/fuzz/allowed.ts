/** What rendered Markdown may be made of; anything else is named. */
import { html, parseFragment } from 'parse5';
import { elementsOf } from '../../site/pages';

const elements: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'p br hr em strong del code blockquote ul table thead tbody tr details summary sup'
      .split(' ')
      .map((name) => [name, []]),
  ),
  ...Object.fromEntries('h1 h2 h3 h4 h5 h6 li'.split(' ').map((name) => [name, ['id']])),
  a: ['href', 'title', 'id', 'data-footnote-ref', 'data-footnote-backref', 'aria-describedby', 'aria-label'],
  div: ['lang', 'role', 'tabindex', 'aria-label'],
  pre: ['role', 'tabindex', 'aria-label'],
  img: ['src', 'alt', 'title'],
  input: ['type', 'checked', 'disabled'],
  ol: ['start'],
  section: ['data-footnotes'],
  th: ['align'],
  td: ['align'],
};

// Classes are separated by HTML's white space (https://infra.spec.whatwg.org/#ascii-whitespace); \s would hold more.
const classes =
  /^(?:language-[^\t\n\f\r ]*|notice|fold|scroll|footnotes|sr-only|data-footnote-backref|contains-task-list|task-list-item|[\t\n\f\r ])*$/;

/** Every element, attribute and address that is not on the list, as a browser would read the HTML. */
export function intrudersIn(drawn: string): string[] {
  return elementsOf(parseFragment(drawn)).flatMap((element) => {
    const { tagName, attrs, namespaceURI } = element;
    const allowed = Object.hasOwn(elements, tagName) ? elements[tagName] : undefined;
    if (!allowed || namespaceURI !== html.NS.HTML) return [`<${tagName}>`];
    return attrs
      .filter(({ name, value }) => !isAllowed(name, value, allowed))
      .map(({ name, value }) => `<${tagName} ${name}="${value}">`);
  });
}

function isAllowed(name: string, value: string, allowed: readonly string[]): boolean {
  if (name === 'class') return classes.test(value);
  if (name === 'dir') return value === 'auto';
  if (!allowed.includes(name)) return false;
  if (name === 'role') return value === 'region';
  if (name === 'type') return value === 'checkbox';
  if (name === 'src') return /^\/(?![/\\])/.test(value);
  // Read as a browser does: without white space and control characters, small or capital letters alike.
  const [scheme] = /^[a-z][a-z0-9+.-]*:/.exec(value.replace(/[\0-\x20]/g, '').toLowerCase()) ?? [];
  return name !== 'href' || scheme === undefined || ['https:', 'http:', 'mailto:', 'tel:'].includes(scheme);
}
