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
    const points = pointsOf(path).map((point) => point.matrixTransform(toScreen));
    return words.flatMap(({ text, rect }) => {
      const isOn = points.some(
        ({ x, y }) =>
          x > rect.left - reach && x < rect.right + reach && y > rect.top - reach && y < rect.bottom + reach,
      );
      const middle = new DOMPoint(rect.x + rect.width / 2, rect.y + rect.height / 2).matrixTransform(
        toScreen.inverse(),
      );
      return isOn || (fill !== 'none' && path.isPointInFill(middle)) ? [`“${text}”`] : [];
    });
  }

  /** Points every half unit along a path; they do not change with the width of the page, so they are kept. */
  function pointsOf(path: SVGPathElement): DOMPoint[] {
    const kept: Map<SVGPathElement, DOMPoint[]> = Reflect.get(window, 'ringPoints') ?? new Map();
    Reflect.set(window, 'ringPoints', kept);
    const known = kept.get(path);
    if (known) return known;
    // Each ring on its own: the browser walks from the start of a path to every point of it, which is long for all rings at once.
    const points = (path.getAttribute('d') ?? '').split(/(?=M)/).flatMap((ring) => {
      const part = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      part.setAttribute('d', ring);
      return Array.from({ length: Math.ceil(part.getTotalLength() * 2) }, (_, index) => {
        const { x, y } = part.getPointAtLength(index / 2);
        return new DOMPoint(x, y);
      });
    });
    kept.set(path, points);
    return points;
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
