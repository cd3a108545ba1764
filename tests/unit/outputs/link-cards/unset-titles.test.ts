import { expect, test } from 'vitest';
import { unsetTitles } from '../../../../lib/outputs/link-cards/unset-titles';

test('titles, names and chapters with letters that no face has are named with their files', () => {
  const chapter = { id: 'a', title: '目 one', start: 0, end: 1, words: 1, paragraphs: [] };
  const files = [
    { file: 'content/resources/a.md', data: { title: 'Łódź: ẹ̀kọ́' } },
    { file: 'content/topics/b.md', data: { name: '健康 for all' } },
  ];
  const captioned = [{ slug: 'a', id: 'talk', chapters: [chapter], descriptions: [], files: [] }];
  const say = (letters: string) =>
    `This stands on no link card, because our faces do not have ${letters}. The card says what kind of page it is instead.`;
  expect(unsetTitles({ files, captioned })).toEqual([
    { file: 'content/topics/b.md', written: '健康 for all', say: say('健 康'), level: 'look' },
    { file: 'content/captions/a/talk', written: '目 one', say: say('目'), level: 'look' },
  ]);
});
