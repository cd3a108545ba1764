// Runs in browsers, from the first focus of a search box: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. Without it, the box is a plain form.
import css from 'sheet:./suggest.css';
import { type Suggestion, suggestionsFor } from '../../lib/search/suggestions';
import { createElement } from '../ui/dom';

/** The root of the site that serves this script from `/scripts/`. */
const base = new URL('..', import.meta.url);

/** Empty if the download fails: the box works without suggestions. */
const downloading: Promise<Suggestion[]> = fetch(new URL('search/suggestions.json', base))
  .then((response) => (response.ok ? response.json() : []))
  .catch(() => []);

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);

/** Suggest pages while the reader types. Arrow keys choose one and Enter opens it; otherwise Enter searches. */
export async function suggest(box: HTMLInputElement): Promise<void> {
  const list = await downloading;
  const { form } = box;
  if (list.length === 0 || !form) return;
  const options = createElement('div', 'suggestions');
  const status = createElement('p', 'sr-only');
  let active = -1;

  const show = (found: readonly Suggestion[]) => {
    options.replaceChildren(
      ...found.map(([title, url, label], at) => {
        const option = createElement('a', '', createElement('span', '', title), ' ', createElement('small', '', label));
        option.href = base.pathname.slice(0, -1) + url;
        set(option, { id: `${options.id}-${at}`, role: 'option', tabindex: -1 });
        return option;
      }),
    );
    options.hidden = found.length === 0;
    place();
    set(box, { 'aria-expanded': !options.hidden });
    choose(-1);
  };
  // Fixed, because some parents of the box clip their overflow.
  const place = () => {
    if (options.hidden) return;
    const { left, bottom, width } = form.getBoundingClientRect();
    options.style.minWidth = `${width}px`;
    options.style.top = `${bottom}px`;
    options.style.left = `${Math.max(0, Math.min(left, document.documentElement.clientWidth - options.offsetWidth))}px`;
    options.style.maxHeight = `${innerHeight - bottom}px`;
  };
  const choose = (at: number) => {
    active = at;
    for (const [place, option] of [...options.children].entries()) set(option, { 'aria-selected': place === at });
    const option = options.children[at];
    if (option) set(box, { 'aria-activedescendant': option.id });
    else box.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const close = () => {
    show([]);
    status.textContent = '';
  };
  const update = () => {
    const found = suggestionsFor(list, box.value);
    show(found);
    status.textContent = found.length > 0 ? `${found.length} ${found.length === 1 ? 'suggestion' : 'suggestions'}` : '';
  };

  options.id = `suggestions-${document.querySelectorAll('.suggestions').length}`;
  set(options, { role: 'listbox', 'aria-label': 'Suggestions' });
  set(status, { role: 'status' });
  set(box, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': options.id, autocomplete: 'off' });
  close();
  form.append(options, status);
  addEventListener('scroll', place, { passive: true });
  addEventListener('resize', place);

  box.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) update();
  });
  box.addEventListener('compositionend', update);
  box.addEventListener('blur', close);
  // Keep focus in the box, so that a click reaches its option.
  options.addEventListener('pointerdown', (event) => event.preventDefault());
  options.addEventListener('mousedown', (event) => event.preventDefault());
  box.addEventListener('keydown', (event) => {
    const { key, isComposing } = event;
    const count = options.children.length;
    if (isComposing || count === 0) return;
    // One position more than there are options, for the box itself.
    const place = (active + 1 + (key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? count : 0)) % (count + 1);
    if (key === 'ArrowDown' || key === 'ArrowUp') choose(place - 1);
    else if (key === 'Escape') close();
    else if (key === 'Enter' && active >= 0) (options.children[active] as HTMLElement).click();
    else return;
    event.preventDefault();
  });
  if (document.activeElement === box && box.value !== '') update();
}

function set(element: Element, attributes: Readonly<Record<string, string | number | boolean>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
