/** Two people with the same entry open in the web editor. */
import { expect, test } from 'vitest';
import { guardedStorage } from '../../../components/editor/backends';

const path = 'content/resources/talk.md';

/** A back end that keeps one published file and one draft. */
function storage(draft?: string) {
  const files = { published: 'one', draft };
  const made = {
    getEntry: async () => ({ data: files.published }),
    unpublishedEntry: async () => {
      if (files.draft === undefined) throw new Error('Not found');
      return { diffs: [{ path, id: '1' }], pullRequestAuthor: 'Ada Example', updatedAt: '2026-11-30T09:30:00' };
    },
    unpublishedEntryDataFile: async () => files.draft ?? '',
    persistEntry: async ({ dataFiles }: { dataFiles: readonly { raw: string }[] }) => {
      files.draft = dataFiles[0]?.raw;
    },
  };
  return { files, made };
}

const save = (raw: string) => [{ dataFiles: [{ path, slug: 'talk', raw }] }, { collectionName: 'resources' }] as const;

test('saving the version that was opened works, twice', async () => {
  const { files, made } = storage();
  const mine = guardedStorage(made);
  await mine.getEntry(path);
  await mine.persistEntry(...save('two'));
  await mine.persistEntry(...save('three'));
  expect(files.draft).toBe('three');
});

test('saving over someone else’s change is refused with their name', async () => {
  const { files, made } = storage();
  const [mine, theirs] = [guardedStorage(made), guardedStorage(made)];
  await mine.getEntry(path);
  await theirs.getEntry(path);
  await theirs.persistEntry(...save('theirs'));
  await expect(mine.persistEntry(...save('mine'))).rejects.toThrow(
    'Ada Example changed this entry on 30 November 2026 at 09:30, after you opened it. Your text is still here. Copy what you changed, reload the page and add it to the new version.',
  );
  expect(files.draft).toBe('theirs');
});

test('saving over a changed draft or published file is refused', async () => {
  const draft = storage('two');
  const mine = guardedStorage(draft.made);
  await mine.unpublishedEntryDataFile('resources', 'talk', path, '1');
  draft.files.draft = 'theirs';
  await expect(mine.persistEntry(...save('mine'))).rejects.toThrow('Ada Example changed this entry');
  const published = storage();
  const other = guardedStorage(published.made);
  await other.getEntry(path);
  published.files.published = 'theirs';
  await expect(other.persistEntry(...save('mine'))).rejects.toThrow(
    'Someone else changed this entry, after you opened it.',
  );
});

test('a new entry has nothing to compare with', async () => {
  const { files, made } = storage();
  await guardedStorage(made).persistEntry(...save('new'));
  expect(files.draft).toBe('new');
});
