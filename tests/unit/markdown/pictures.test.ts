import { expect, test } from 'vitest';
import { draw } from './draw';

test('a picture has the words that say what it shows', () => {
  expect(draw('![A map](/images/map.png)')).toBe('<p><img src="/images/map.png" alt="A map"></p>');
});

test('a picture that decorates has no words at all, so that a screen reader passes it over', () => {
  expect(draw('![](/images/map.png "decorative")')).toBe('<p><img src="/images/map.png" alt=""></p>');
});

test('a table is a table', () => {
  expect(draw('| a | b |\n| - | - |\n| 1 | 2 |').replaceAll('\n', '')).toBe(
    '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
  );
});
