/** Sentences that are hard to follow, and signs that the library does without. */
import type { Fault } from '../fault';
import type { Passage } from './passages';

/** In words. Nine of ten sentences of the library have under 25. */
const most = 35;

/** One piece of advice for each long sentence, and for each exclamation mark. */
export function adviseSentences({ text, own, lineAt, field }: Passage, file: string): Fault[] {
  const at = (index: number, written: string, say: string): Fault => ({
    file,
    line: lineAt(index),
    ...(field && { field }),
    written,
    level: 'warning',
    say,
  });
  const advice: Fault[] = [];
  for (const { index, sentence } of sentencesOf(text)) {
    const words = sentence.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
    if (words > most)
      advice.push(at(index, sentence, `This sentence has ${words} words. Split it in two: aim for at most ${most}.`));
  }
  for (const { index } of own.matchAll(/!(?=[\s)]|$)/g))
    advice.push(
      at(index, text.slice(Math.max(0, index - 40), index + 1), 'We don’t use exclamation marks. Write a full stop.'),
    );
  return advice;
}

function sentencesOf(text: string): { index: number; sentence: string }[] {
  let index = 0;
  return text.split(/(?<=[.!?][”"’)\]]*)(?=\s+["“‘([]?[\p{Lu}\p{N}])/u).map((sentence) => {
    const start = index;
    index += sentence.length;
    return { index: start + sentence.search(/\S|$/), sentence: sentence.trim() };
  });
}
