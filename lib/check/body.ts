/** Checks the body of a post: which Markdown is allowed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { nodesOf } from '../markdown/parse';
import { garbledMessage, garbledPattern, turningPattern } from '../schema/field';
import { checkDirectives } from './directives';
import type { ContentFile } from './files';
import { checkHeadings } from './headings';
import { checkHtml } from './html';
import { checkEveryWord, checkLostParts } from './lost-words';
import { checkAccidents, checkNearMarkdown } from './near-markdown';
import { atLine, lineOf, type Problem, type TextInFile } from './problem';
import { checkRawSyntax } from './raw-syntax';
import { turningMessage, withoutTurning } from './text';

/** All errors in the body of a post, except links to other pages (see `links.ts`). */
export function checkBody(file: ContentFile, tree: Root, root: string): Problem[] {
  const found = [
    ...checkAccidents(file, tree),
    ...checkHeadings(file, tree),
    ...checkNearMarkdown(file, tree),
    ...checkLostParts(file, tree),
    ...checkImages(file, tree, root),
    ...checkDirectives(file, tree),
  ];
  // After these, report one error per line, because the first is the most specific, but every HTML element.
  const isNew = ({ line }: Problem) => !found.some((problem) => problem.line === line);
  found.push(...[...checkCharacters(file)].filter(isNew));
  for (const problem of checkRawSyntax(file, tree)) if (isNew(problem)) found.push(problem);
  found.push(...[...checkHtml(file, tree)].filter(isNew));
  return found.length === 0 ? [...checkEveryWord(file, tree)] : found;
}

function* checkCharacters(file: TextInFile): Generator<Problem> {
  for (const [index, line] of file.body.split('\n').entries())
    if (turningPattern.test(line))
      yield atLine(file, index + 1, { message: turningMessage, to: withoutTurning(line), isSafe: true });
    else if (garbledPattern.test(line)) yield atLine(file, index + 1, garbledMessage);
}

/** Placeholder descriptions from cameras, file managers or GitHub. */
const noDescription =
  /^(?:\S+\.(?:png|jpe?g|gif|webp|svg|avif|heic)|(?:img|dsc|pxl|screenshot|screen shot)[\s_-]*\d[\d\s_.-]*|image|picture|photo|screenshot|alt(?: text)?)$/i;

function* checkImages(file: TextInFile, tree: Root, root: string): Generator<Problem> {
  for (const node of nodesOf(tree, 'imageReference'))
    yield atLine(file, lineOf(node), 'Write the path of the picture here: ![what it shows](/images/name.png)');
  for (const node of nodesOf(tree, 'image')) {
    const { url, title } = node;
    const at = (message: string) => atLine(file, lineOf(node), message);
    const isOurs = /^\/images\/(?:\w[\w.-]*\/)*\w[\w.-]*$/.test(url);
    if (!isOurs) yield at('Pictures go in public/images/. Put it there and write: ![what it shows](/images/name.png)');
    else if (!existsSync(join(root, 'public', url)))
      yield at(`public${url} not found. Add the file or correct the path.`);
    const alt = node.alt?.trim() ?? '';
    if (isOurs && noDescription.test(alt))
      yield at(`"${alt}" doesn’t help someone who can’t see the picture. Say what it shows: ![what it shows](${url})`);
    else if (isOurs && alt === '' && title !== 'decorative')
      yield at(
        `Say what the picture shows: ![what it shows](${url}). If it is only decoration, write: ![](${url} "decorative")`,
      );
  }
}
