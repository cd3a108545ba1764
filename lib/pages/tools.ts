/** Tools, which have no file in `content/`. */
import { routes } from '../routes';
import type { Page } from './page';

export function listToolPages(): Page[] {
  return [packPage, editorPage];
}

export const packPage: Page = {
  url: routes.pack,
  type: 'tool',
  title: 'Your pack',
  summary: 'Collect resources, add notes and share them with one link.',
};

export const editorPage: Page = {
  url: routes.editor,
  type: 'tool',
  title: 'Edit the library',
  summary: 'The web editor, for people who look after the library.',
  isUnlisted: true,
};
