/** What the bench could have measured: a site that reaches every goal, with what a test changes about it. */
import type { Build } from '../../bench/measure-build';
import type { Search } from '../../bench/measure-search';
import type { View } from '../../bench/measure-view';
import type { Measured } from '../../bench/measured';
import type { Answer } from '../../bench/serve-counted';
import type { Pressed, Soak } from '../../bench/soak';

export function answer(kind: string, bytes: number, path = `/${kind}`): Answer {
  return { kind, bytes, path, asked: 0 };
}

export function view(...answers: Answer[]): View {
  return { answers, inlineScript: 0 };
}

export function search(changes: Partial<Search> = {}): Search {
  return { before: [], after: [], isAnswered: true, keystroke: undefined, ...changes };
}

export function build(changes: Partial<Build> = {}): Build {
  return { seconds: 10, memory: 500e6, memoryDuring: undefined, steps: [], ...changes };
}

export function measured(site: Measured['site'], changes: Partial<Measured> = {}): Measured {
  const size = site === 'This site' ? 10_000 : 100_000;
  return {
    site,
    count: 10,
    real: 20,
    pages: 40,
    repetitions: 3,
    build: build(site === 'This site' ? {} : { seconds: 20, memory: 900e6 }),
    post: view(answer('document', size)),
    list: view(answer('document', size)),
    ...changes,
  };
}

export function soak(changes: Partial<Pressed> = {}): Soak {
  const pressed = { answered: 1000, seconds: 10, errors: 0, refused: 0, memory: Array(8).fill(100e6) };
  return { site: { ...pressed, ...changes }, sirv: { ...pressed, answered: 1500 } };
}
