import { expect, test } from 'vitest';
import { unsetTitles } from '../../../../lib/sharing/link-cards/unset-titles';

test('titles, names and chapters with letters that no face has are named with their files', () => {
  const chapter = { id: 'a', title: '目 one', start: 0, end: 1, words: 1, paragraphs: [] };
  const files = [
    { file: 'content/resources/a.md', data: { title: 'Łódź: ẹ̀kọ́' } },
    { file: 'content/topics/b.md', data: { name: '健康 for all' } },
  ];
  const captioned = [{ slug: 'a', id: 'talk', chapters: [chapter], descriptions: [], files: [] }];
  expect(unsetTitles({ files, captioned })).toEqual([
    'content/topics/b.md: “健康 for all” stands on no link card, because our faces do not have 健 康',
    'content/captions/a/talk: “目 one” stands on no link card, because our faces do not have 目',
  ]);
});
