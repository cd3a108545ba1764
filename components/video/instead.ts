// What stands in the place of a player that does not answer. Runs in the browser.
import { make, makeButton } from '../search/make';

/** A link with plain words. */
export function linkTo(address: string, words: string): HTMLAnchorElement {
  const link = make('a', '', words);
  link.href = address;
  return link;
}

/** Why there is nothing to see, and the other ways to it that this page knows. */
export function makeInstead(
  { dataset: { transcript, source, documents } }: HTMLElement,
  why: string,
  atProvider: HTMLAnchorElement,
  tryAgain: () => void,
): HTMLElement {
  const ways = [
    transcript && linkTo(transcript, 'Read the transcript'),
    source && linkTo(source, 'The source page'),
    documents && linkTo(documents, 'Documents'),
    atProvider,
    makeButton('quiet-button', tryAgain, 'Try again'),
  ];
  return make('div', 'other-ways', make('b', '', why), make('div', 'actions', ...ways.flatMap((way) => way || [])));
}
