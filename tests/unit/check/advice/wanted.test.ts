import { expect, test } from 'vitest';
import { adviceIn, post, talk } from '../../content/made-up-content';

test('what a post says it does not have is wanted, each at its field', async () => {
  const lines = {
    source: 'source:\n  label: Talks\n  address: https://example.org/talks\n  is: a related page',
    documents: 'documents:\n  - label: Slides\n    format: PDF',
    recordings: 'recordings:\n  - title: Launch\n  - title: Talk\n    video: https://youtu.be/dQw4w9WgXcQ',
    reviewed: 'reviewed: 2026-11-23\nreviewDue: 2027-05-23',
  };
  const advice = await adviceIn({ [talk]: post(lines) });
  const wanted = { file: talk, level: 'wanted' };
  expect(advice.filter(({ file }) => file === talk)).toEqual([
    { ...wanted, line: 1, field: 'published date', say: 'its date' },
    { ...wanted, line: 11, field: 'source address', say: 'a link to the resource itself' },
    { ...wanted, line: 15, field: 'documents 1 address', say: 'a link to the document “Slides”' },
    { ...wanted, line: 18, field: 'recordings 1 video', say: 'a link to the recording “Launch”' },
    {
      ...wanted,
      line: 19,
      field: 'recordings 2 access captions',
      say: 'for the recording “Talk”: captions, a transcript, an audio description and British Sign Language',
    },
  ]);
});

test('nothing is wanted for what readers do not see', async () => {
  const advice = await adviceIn({ [talk]: post({ status: 'status: draft' }) });
  expect(advice.filter(({ file }) => file === talk)).toEqual([]);
});
