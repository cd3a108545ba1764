// Runs in the browser: Playwright sends these functions there as text, so each may use nothing from outside itself.

export interface Place {
  x: number;
  y: number;
}

/**
 * Draws the pointer of the tour, which a picture of a page does not hold, with a gold ring while it presses.
 * Properties are set one by one, because the policy of the site allows no markup and no style attribute.
 */
export function carryPointer({ x, y, isPressing }: Place & { isPressing: boolean }): void {
  const id = 'tour-pointer';
  let drawing = document.getElementById(id) as unknown as SVGSVGElement | null;
  if (!drawing) {
    const namespace = 'http://www.w3.org/2000/svg';
    drawing = document.createElementNS(namespace, 'svg');
    drawing.id = id;
    drawing.setAttribute('viewBox', '-24 -24 64 64');
    drawing.setAttribute('aria-hidden', 'true');
    const ring = document.createElementNS(namespace, 'circle');
    for (const [name, value] of Object.entries({ r: '17', fill: '#f2b32e', stroke: '#13211a', 'stroke-width': '3' }))
      ring.setAttribute(name, value);
    const arrow = document.createElementNS(namespace, 'path');
    arrow.setAttribute('d', 'M0 0V27L6.5 21L11 31.5L16 29.3L11.5 19H20Z');
    for (const [name, value] of Object.entries({ fill: '#13211a', stroke: '#fffdf6', 'stroke-width': '2.5' }))
      arrow.setAttribute(name, value);
    drawing.append(ring, arrow);
    Object.assign(drawing.style, {
      position: 'fixed',
      left: '0',
      top: '0',
      width: '64px',
      height: '64px',
      margin: '0',
      zIndex: '2147483647',
      pointerEvents: 'none',
    });
    document.documentElement.append(drawing);
  }
  drawing.style.transform = `translate(${x - 24}px, ${y - 24}px)`;
  const ring = drawing.firstElementChild as SVGElement;
  ring.style.visibility = isPressing ? 'visible' : 'hidden';
}

/** Sets the page on a white sheet, as wide as A4, on a dark ground. The policy allows a constructed style sheet. */
export function laySheet(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `html { background: #10281b } body { background: #fff; width: 177mm; margin: 24px auto; padding: 16mm 17mm; overflow: hidden }`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  scrollTo({ top: 0, behavior: 'instant' });
}

/** Draws the page `magnified` times as large, and what is now at `from` at `to`. */
export function magnify({ from, to, magnified }: { from: Place; to: Place; magnified: number }): void {
  const { style } = document.body;
  const { x, y } = document.body.getBoundingClientRect();
  style.transformOrigin = `${from.x - x}px ${from.y - y}px`;
  style.transform = `translate(${to.x - from.x}px, ${to.y - from.y}px) scale(${magnified})`;
}
