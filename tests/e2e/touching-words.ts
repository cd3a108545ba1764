/** Runs in the page: which words of a head have a ring of its drawing behind or over them. */

/**
 * Each drawing lies in the box that it decorates, beside the words there. Points along every line of the drawing, and the
 * insides of its filled bands, are held against the ink of every line of words in that box; the top of the page may lie
 * over the head, so its words count as the head's. What the box cuts off a drawing is not seen, and touches nothing.
 */
export function touchingWords(): { drawings: number; touching: string[] } {
  const pen = document.createElement('canvas').getContext('2d');
  const drawings = [
    ...document.querySelectorAll<SVGSVGElement>('main svg[aria-hidden="true"], footer svg[aria-hidden="true"]'),
  ]
    .map((svg) => ({ svg, box: svg.parentElement }))
    .filter(
      ({ svg, box }) =>
        svg.checkVisibility() && box?.textContent?.trim() && getComputedStyle(svg).position === 'absolute',
    );
  const touching = drawings.flatMap(({ svg, box }) => {
    const holders = box?.querySelector('h1') ? [box, document.querySelector('header')] : [box];
    const words = holders.flatMap((holder) => (holder ? linesOf(holder) : []));
    const seen = box && getComputedStyle(box).overflow === 'hidden' ? box.getBoundingClientRect() : undefined;
    const near = words.filter(({ rect }) => !seen || (rect.bottom > seen.top && rect.top < seen.bottom));
    return [...svg.querySelectorAll('path')].flatMap((path) => touchedBy(path, near));
  });
  return { drawings: drawings.length, touching: [...new Set(touching)] };

  function touchedBy(path: SVGPathElement, words: { text: string; rect: DOMRect }[]): string[] {
    const toScreen = path.getScreenCTM();
    if (!toScreen) return [];
    const { stroke, strokeWidth, fill } = getComputedStyle(path);
    const reach = stroke === 'none' ? 0 : (Number.parseFloat(strokeWidth) / 2) * Math.hypot(toScreen.a, toScreen.b);
    const { a, b, c, d, e, f } = toScreen;
    const points = pointsOf(path);
    return words.flatMap(({ text, rect }) => {
      const [left, right] = [rect.left - reach, rect.right + reach];
      const [top, bottom] = [rect.top - reach, rect.bottom + reach];
      const isOn = points.some(([px, py]) => {
        const x = a * px + c * py + e;
        const y = b * px + d * py + f;
        return x > left && x < right && y > top && y < bottom;
      });
      const middle = new DOMPoint(rect.x + rect.width / 2, rect.y + rect.height / 2).matrixTransform(
        toScreen.inverse(),
      );
      return isOn || (fill !== 'none' && path.isPointInFill(middle)) ? [`“${text}”`] : [];
    });
  }

  /** Points every half unit along a path; they do not change with the width of the page, so they are kept. */
  function pointsOf(path: SVGPathElement): (readonly [number, number])[] {
    const kept: Map<SVGPathElement, (readonly [number, number])[]> = Reflect.get(window, 'ringPoints') ?? new Map();
    Reflect.set(window, 'ringPoints', kept);
    const known = kept.get(path);
    if (known) return known;
    // Each ring on its own: the browser walks from the start of a path to every point of it, which is long for all rings at once.
    const points = (path.getAttribute('d') ?? '').split(/(?=M)/).flatMap((ring) => {
      const part = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      part.setAttribute('d', ring);
      return pointsAlong(part);
    });
    kept.set(path, points);
    return points;
  }

  /** The browser takes long to find a point, so it is asked for those every two units, and a parabola through three gives the others: measured, they are at most 0.06 units off. */
  function pointsAlong(ring: SVGPathElement): (readonly [number, number])[] {
    const length = ring.getTotalLength();
    const last = Math.floor(length / 4);
    const known = Array.from({ length: last * 2 + 1 }, (_, index) => ring.getPointAtLength(index * 2));
    const rest = Array.from({ length: Math.ceil((length - last * 4) * 2) }, (_, index) =>
      ring.getPointAtLength(last * 4 + index / 2),
    );
    const between = Array.from({ length: last * 8 }, (_, index) => {
      const three = known.slice(Math.floor(index / 8) * 2);
      const u = (index % 8) / 4;
      const shares = [((1 - u) * (2 - u)) / 2, u * (2 - u), (u * (u - 1)) / 2];
      return [
        shares.reduce((sum, share, which) => sum + share * (three[which]?.x ?? 0), 0),
        shares.reduce((sum, share, which) => sum + share * (three[which]?.y ?? 0), 0),
      ] as const;
    });
    return [...between, ...rest.map(({ x, y }) => [x, y] as const)];
  }

  /** Each line of words with the box of its ink: from the tops of its letters to their feet. */
  function linesOf(holder: Element): { text: string; rect: DOMRect }[] {
    const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    const lines: { text: string; rect: DOMRect }[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.nodeValue?.trim();
      const parent = walker.currentNode.parentElement;
      if (!text || !parent || !pen || !parent.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const style = getComputedStyle(parent);
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const ink = pen.measureText(text);
      for (const rect of range.getClientRects()) {
        const baseline =
          rect.top +
          (rect.height * ink.fontBoundingBoxAscent) / (ink.fontBoundingBoxAscent + ink.fontBoundingBoxDescent);
        const top = baseline - ink.actualBoundingBoxAscent;
        lines.push({
          text,
          rect: new DOMRect(rect.x, top, rect.width, ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent),
        });
      }
    }
    return lines;
  }
}

/** Runs in the page: replaces the footer's drawing, a file of its own, with its lines. */
export async function drawFooter(): Promise<void> {
  const image = document.querySelector<HTMLImageElement>('footer img');
  if (!image) throw new Error('The footer has no drawing.');
  const file = await (await fetch(image.src)).text();
  const create = (tag: string, attributes: string) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [, name = '', value = ''] of attributes.matchAll(/([\w-]+)="([^"]*)"/g))
      element.setAttribute(name, value);
    return element;
  };
  const svg = create('svg', 'class="rings" viewBox="0 0 200 200" aria-hidden="true"');
  svg.append(...[...file.matchAll(/<path ([^>]*)>/g)].map(([, attributes = '']) => create('path', attributes)));
  image.replaceWith(svg);
}
