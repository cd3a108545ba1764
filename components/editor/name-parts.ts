/** Names and landmarks for the parts of Decap that have none, so that they can be found without being seen. Attributes only: the elements are React's. */

import { site } from '../../lib/site';

const parts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '.Toastify': { role: 'region', 'aria-label': 'Messages' },
  // A list between a menu and what it offers would part them.
  '[role=menu] > ul': { role: 'none' },
  '#preview-pane': { title: 'Preview of the page' },
  '[class*=StyledAuthenticationPage]': { role: 'main' },
  '[class*=StyledAuthenticationPage] > [class*=CustomIconWrapper]': { role: 'heading', 'aria-level': '1' },
  '[class*=StyledAuthenticationPage] > [class*=CustomIconWrapper] > img': { alt: `Edit the ${site.name}` },
  '[class*=WorkflowContainer]': { role: 'main' },
  '[class*=EditorContainer] > [class*=ToolbarContainer]': { role: 'banner', 'aria-label': 'What to do with the form' },
  '[class*=EditorContainer] > :not([class*=ToolbarContainer])': { role: 'main', 'aria-label': 'Form' },
  '[class*=ToolbarContainer] [class*=BackCollection]': { role: 'heading', 'aria-level': '1' },
};

const entry = '[class*=SortableListItem]';

/** Controls that people type in; those of choices describe themselves. */
const typed = ':is(input, textarea)[id*="-field-"]:not([role])';

/** Names what is there, and what comes later. */
export function nameParts(): void {
  let isAsked = false;
  const observer = new MutationObserver(() => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      for (const [selector, attributes] of Object.entries(parts))
        for (const part of document.querySelectorAll(selector))
          for (const [name, value] of Object.entries(attributes)) set(part, name, value);
      for (const each of document.querySelectorAll(entry)) nameEntry(each);
      for (const each of document.querySelectorAll<HTMLElement>(typed)) tieSentences(each);
    });
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
}

/** Of an entry of a list: what opens it, what it is moved with, and what takes it out. */
function nameEntry(each: Element): void {
  const bar = each.querySelector('[class*=ListItemTopBar]');
  const summary = each.querySelector('[class*=NestedObjectLabel]')?.textContent?.trim() || 'Entry';
  const [toggle, remove] = bar?.querySelectorAll(':scope > button') ?? [];
  if (toggle) set(toggle, 'aria-label', `Open or close: ${summary}`);
  if (remove) set(remove, 'aria-label', `Take out: ${summary}`);
  const handle = bar?.querySelector('[role=button]');
  if (handle) set(handle, 'aria-label', `Move: ${summary}`);
}

/** Ties a control to the sentence below it and to what is wrong with it. */
function tieSentences(control: HTMLElement): void {
  const container = control.closest('[class*=ControlContainer]');
  const faults = container?.querySelector(':scope > [class*=ControlTopbar] [class*=ControlErrorsList]');
  const hint = container?.querySelector(':scope > [class*=ControlHint]');
  const described = Object.entries({ faults, hint }).flatMap(([name, part]) => {
    if (!part) return [];
    // Not in the form of the id of a control, by which field-in-form.ts finds those.
    set(part, 'id', `${name}-of-${control.id.replace('-field-', '-')}`);
    return part.id;
  });
  if (described.length > 0) set(control, 'aria-describedby', described.join(' '));
  set(control, 'aria-invalid', String(Boolean(faults)));
}

function set(part: Element, name: string, value: string): void {
  if (part.getAttribute(name) !== value) part.setAttribute(name, value);
}
