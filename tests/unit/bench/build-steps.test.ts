import { expect, onTestFinished, test, vi } from 'vitest';
import { withProgress } from '../../../lib/build/run-step';
import { currentStep, readSteps } from '../../bench/build-steps';

const output = `
  Checking and reading the content ….. done, 4.5 s
  Drawing the pages from 92 files …....... done, 24.1 s
  Finishing the site …..`;

test('steps that are done are read with their time', () => {
  expect(readSteps(output)).toEqual([
    { name: 'Checking and reading the content', seconds: 4.5 },
    { name: 'Drawing the pages from 92 files', seconds: 24.1 },
  ]);
});

test('the step under way is the last that began', () => {
  expect(currentStep(output)).toBe('Finishing the site');
  expect(currentStep('')).toBeUndefined();
});

test('the output of another generator holds no steps', () => {
  expect(readSteps('[11ty] Wrote 33 files in 1.32 seconds\n08:45:18 [build] ✓ Completed in 4.79s.\n')).toEqual([]);
});

test('what a build of this site prints is read', async () => {
  let printed = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((piece) => {
    printed += piece;
    return true;
  });
  onTestFinished(() => spy.mockRestore());
  await withProgress('Doing a thing', () => undefined);
  expect(readSteps(printed)).toEqual([{ name: 'Doing a thing', seconds: 0 }]);
});
