import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formsOf } from '../../../lib/video/forms';

test('a file has the other form of its name beside it, the smaller first', () => {
  const folder = mkdtempSync(join(tmpdir(), 'larch-'));
  try {
    mkdirSync(join(folder, 'videos'));
    for (const name of ['tour.mp4', 'tour.webm', 'talk.mp4']) writeFileSync(join(folder, 'videos', name), '');
    expect(formsOf('/videos/tour.mp4', folder)).toEqual(['/videos/tour.webm', '/videos/tour.mp4']);
    expect(formsOf('/videos/tour.webm', folder)).toEqual(['/videos/tour.webm', '/videos/tour.mp4']);
    expect(formsOf('/videos/talk.mp4', folder)).toEqual(['/videos/talk.mp4']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
