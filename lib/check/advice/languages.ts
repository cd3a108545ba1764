/** Text in other scripts: browsers and screen readers need to be told its language. */
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Fault } from '../fault';
import type { ContentFile } from '../files';

/** With the code of the language that most texts in this script have. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Gujarati}/u, 'gu'],
  [/\p{Script=Gurmukhi}/u, 'pa'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Cyrillic}/u, 'uk'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Ethiopic}/u, 'am'],
];

/** One warning for each run of blocks whose letters are mostly of another script and that is in no :::language block. */
export function adviseLanguages(
  { file, bodyLine }: Pick<ContentFile, 'file' | 'bodyLine'>,
  { children }: Pick<Root, 'children'>,
): Fault[] {
  let before: string | undefined;
  return children.flatMap((node): Fault[] => {
    const code = languageOf(node);
    const isNew = code !== undefined && code !== before;
    before = code;
    if (!isNew) return [];
    const say = `Say which language this is. Write above it: :::language{is="${code}"} and below it: ::: (${code} is only our guess.)`;
    const written = textOf(node).split('\n')[0] ?? '';
    return [{ file, line: (node.position?.start.line ?? 1) + bodyLine - 1, written, level: 'warning', say }];
  });
}

function languageOf(node: Nodes): string | undefined {
  if (node.type === 'containerDirective' && node.name === 'language') return undefined;
  const text = textOf(node);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return scripts.find(([script]) => {
    const own = text.match(new RegExp(script, 'gu'))?.length ?? 0;
    return own > 3 && own > letters / 2;
  })?.[1];
}
