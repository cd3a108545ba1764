import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { type LinkCard, sayCard } from '../../../../lib/outputs/link-cards/card';
import { drawCard } from '../../../../lib/outputs/link-cards/draw-card';
import { grounds, plateColours } from '../../../../lib/outputs/link-cards/grounds';
import { drawPicture, svgOf } from '../../../../lib/outputs/link-cards/pictures';
import type { RingCharacter } from '../../../../lib/rings/characters';
import { characterDrawers } from '../../../../lib/rings/characters';

const card: LinkCard = {
  ground: 'training',
  label: 'Training',
  by: 'NHS England London',
  title: 'Core Managers Training Programme',
  picture: { rings: 'training', seed: 'training/core-managers-training-programme' },
};

test('the grounds of cards are those of pages', () => {
  const tokens = readFileSync('components/layout/tokens.css', 'utf8');
  const dark = (name: string) => new RegExp(`--${name}: light-dark\\(#\\w+, (#\\w+)\\)`).exec(tokens)?.[1];
  const light = (name: string) => new RegExp(`--${name}: (#\\w+)`).exec(tokens)?.[1];
  const kinds = {
    recommendations: 'rec',
    evidence: 'evi',
    webinars: 'web',
    training: 'tra',
    'case-studies': 'cas',
    tools: 'too',
  };
  for (const [kind, token] of Object.entries(kinds))
    expect(grounds[kind as RingCharacter]).toEqual({
      field: light(`${token}-field`),
      ink: light('ink'),
      label: light(token),
      drawing: light(token),
    });
  expect(plateColours).toEqual({
    paper: light('paper'),
    ink: light('ink'),
    soft: light('soft'),
    gold: light('gold'),
  });
  expect(grounds.finding).toMatchObject({ field: light('hero'), ink: light('ink'), drawing: light('hero-ink') });
  expect(grounds['the library']).toEqual({
    field: dark('forest'),
    ink: dark('ink'),
    label: dark('soft'),
    drawing: dark('hero-ink'),
  });
});

test('no ring comes near a word, whatever trunk it is of', () => {
  const characters = Object.keys(characterDrawers) as RingCharacter[];
  const pictures = characters.flatMap((rings) =>
    Array.from({ length: 40 }, (_, index) => ({ rings, seed: `${rings}/made-up-${index}` })),
  );
  for (const picture of [...pictures, 'season' as const]) {
    const box = new Resvg(svgOf(drawPicture(picture, '#000000')), { font: { loadSystemFonts: false } }).getBBox();
    expect(box?.x).toBeGreaterThanOrEqual(777);
  }
});

test('a card has outlines in place of text, and is the same each time it is drawn', () => {
  expect(drawCard(card)).not.toMatch(/<(?:text|image|use)\b|NaN|undefined/);
  expect(drawCard(card)).toBe(drawCard({ ...card }));
  expect(drawCard(card)).not.toBe(drawCard({ ...card, title: 'Core managers training programme' }));
});

test('a title that no face has whole leaves its place to the label, and no box stands for a letter', () => {
  expect(drawCard({ ...card, by: undefined, title: '健康 for all' })).toBe(
    drawCard({ ...card, by: undefined, label: '', title: card.label }),
  );
  expect(drawCard({ ...card, by: '健康' })).toBe(drawCard({ ...card, by: undefined }));
});

test('a card is said in words', () => {
  expect(sayCard(card)).toBe(
    'Training, NHS England London: Core Managers Training Programme. Beside it, growth rings.',
  );
  expect(sayCard({ ...card, by: undefined, label: 'Topics', title: 'Trust' })).toBe(
    'Topics: Trust. Beside it, growth rings.',
  );
});
