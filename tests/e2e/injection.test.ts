/** Tricks that the checker refuses, drawn as if it had not: in a browser that forbids nothing, none of them runs. */

import { harmless, refused } from '../unit/fuzz/injections';
import { draw } from '../unit/markdown/draw';
import { expect, test } from './journey';
import { recordEscapes } from './record-escapes';

const all = [...refused, ...harmless];
const parts = 4;

for (let part = 0; part < parts; part++) {
  test(`drawn from Markdown, no trick runs, asks or leads away (${part + 1} of ${parts})`, async ({ page }) => {
    const open = await recordEscapes(page);
    const tricks = all.filter((_, index) => index % parts === part);
    for (const trick of tricks) expect.soft(await open(draw(trick)), trick).toEqual([]);
  });
}

const controls: readonly [string, RegExp][] = [
  ['<img src=x onerror=trap()>', /^trap was called$/],
  ['<script>alert(1)</script>', /^alert was called$/],
  ['<svg onload=trap()></svg>', /^trap was called$/],
  ['<p onclick=trap()>x</p>', /^trap was called$/],
  ['<p onmouseover=trap()>x</p>', /^trap was called$/],
  ['<p onmouseenter=trap()>x</p>', /^trap was called$/],
  ['<p tabindex=0 onfocus=trap()>x</p>', /^trap was called$/],
  ['<details ontoggle=trap()><summary>x</summary></details>', /^trap was called$/],
  ['<a href="javascript:trap()">x</a>', /^trap was called$/],
  ['<a href="java&#9;script:trap()">x</a>', /^trap was called$/],
  ['<a href="data:text/html,x">x</a>', /^a link to data:/],
  ['<svg><a xlink:href="javascript:trap()"><text y=20>x</text></a></svg>', /^trap was called$/],
  ['<iframe srcdoc="<script>parent.trap()</script>"></iframe>', /^a frame$/],
  ['<img src="https://outside.test/x.png">', /^asked for https:\/\/outside\.test\/x\.png$/],
  ['<p style="background:url(https://outside.test/x.png)">x</p>', /^asked for https:\/\/outside\.test\/x\.png$/],
  ['<meta http-equiv=refresh content="0;url=https://outside.test/">', /^asked for https:\/\/outside\.test\/$/],
  ['<form action="https://outside.test/"><button>x</button></form>', /^asked for https:\/\/outside\.test\//],
];

test('the trap sees whatever runs, asks or leads away', async ({ page }) => {
  const open = await recordEscapes(page);
  for (const [html, sign] of controls) {
    expect.soft(await open(html), html).toContainEqual(expect.stringMatching(sign));
    expect.soft(await open('<p>Words.</p>'), `after ${html}`).toEqual([]);
  }
});

test('the tricks are real: put into the page as they stand, many of them run', async ({ page }) => {
  const open = await recordEscapes(page);
  let ran = 0;
  for (const trick of refused.filter((each) => each.startsWith('<'))) if ((await open(trick)).length > 0) ran += 1;
  expect(ran).toBeGreaterThan(25);
});
