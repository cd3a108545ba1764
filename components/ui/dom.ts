// Runs in browsers.
import { splitUnbroken } from '../../lib/phrases';
import type { MarkRange } from '../../lib/search/marks';

/** Create an element with an optional class and children. Strings become text nodes; nothing here parses HTML. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...inside);
  return element;
}

export function createButton(className: string, action: () => void, ...inside: (Node | string)[]): HTMLButtonElement {
  const button = createElement('button', className, ...inside);
  button.type = 'button';
  button.addEventListener('click', action);
  return button;
}

const drawing = 'http://www.w3.org/2000/svg';

/** A decorative SVG of these paths. */
export function createSvg(
  className: string,
  viewBox: string,
  paths: readonly { className?: string; d: string }[],
): SVGSVGElement {
  const svg = document.createElementNS(drawing, 'svg');
  svg.setAttribute('class', className);
  svg.setAttribute('viewBox', viewBox);
  svg.setAttribute('aria-hidden', 'true');
  for (const { className: name, d } of paths) {
    const path = document.createElementNS(drawing, 'path');
    if (name) path.setAttribute('class', name);
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

/** Text in which words such as co-production and COVID-19 don't break. */
function unbroken(text: string): (Node | string)[] {
  return splitUnbroken(text).map((part, at) => (at % 2 === 1 ? createElement('span', 'nowrap', part) : part));
}

/** A text with its matches in `<mark>`. Marks are in order and don't overlap. */
export function highlight(text: string, marks: readonly MarkRange[]): (Node | string)[] {
  let at = 0;
  const parts = marks.flatMap(([start, end]) => {
    const before = text.slice(at, start);
    at = end;
    return [...unbroken(before), createElement('mark', '', ...unbroken(text.slice(start, end)))];
  });
  return [...parts, ...unbroken(text.slice(at))];
}
