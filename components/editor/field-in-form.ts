/** The fields of Decap's form by the names that the library gives them. Decap makes the id of a control of the name of its field. */

const control = '[id*="-field-"]';
const listEntry = '[class*=SortableListItem]';

/** The control of a field, such as `recordings 1 video`, or the nearest one around it that is there. */
export function findField(names: readonly string[]): HTMLElement | undefined {
  let owner: HTMLElement | undefined;
  let inside: HTMLElement | undefined =
    document.querySelector<HTMLElement>('[class*=ControlPaneContainer]') ?? undefined;
  for (const name of names) {
    const found: HTMLElement | undefined = /^\d+$/.test(name)
      ? own(inside, owner, listEntry)[Number(name) - 1]
      : own(inside, owner, `[id^="${CSS.escape(name)}-field-"]`)[0];
    if (!found) break;
    inside = found;
    if (found.matches(control)) owner = found;
  }
  return owner && inside;
}

/** What matches and belongs to the field itself, and not to one inside it. */
function own(inside: HTMLElement | undefined, owner: HTMLElement | undefined, selector: string): HTMLElement[] {
  return [...(inside?.querySelectorAll<HTMLElement>(selector) ?? [])].filter(
    (each) => (each.parentElement?.closest<HTMLElement>(control) ?? undefined) === owner,
  );
}

/** The control of the first field with red words. */
export function findFault(): HTMLElement | undefined {
  const container = document.querySelector('[class*=ControlErrorsList]')?.closest('[class*=ControlContainer]');
  return container?.querySelector<HTMLElement>(control) ?? undefined;
}

/** Brings a field into view, opens what is closed round it, and gives it the focus. */
export async function showField(field: HTMLElement): Promise<void> {
  await openAround(field);
  field.scrollIntoView({ block: 'center' });
  const first = field.matches('input, textarea') ? field : field.querySelector<HTMLElement>('input, textarea, button');
  first?.focus({ preventScroll: true });
}

/** Opens every group and entry of a list that is closed round a field, from the outermost, as a press of its button does. */
async function openAround(field: HTMLElement): Promise<void> {
  const around: HTMLElement[] = [];
  for (let each = field.parentElement?.closest<HTMLElement>(`${listEntry}, ${control}`); each; ) {
    around.unshift(each);
    each = each.parentElement?.closest<HTMLElement>(`${listEntry}, ${control}`) ?? null;
  }
  if (!field.matches('input, textarea')) around.push(field);
  for (const each of around) await open(each);
}

/** A list is opened entry by entry, so that its other entries stay closed. */
async function open(group: HTMLElement): Promise<void> {
  const button = group.querySelector<HTMLElement>('button');
  const first = group.querySelector<HTMLElement>(`:scope ${control}`);
  const isList = group.matches(control) && own(group, group, listEntry).length > 0;
  if (isList || !button || !first || first.checkVisibility()) return;
  button.click();
  await new Promise(requestAnimationFrame);
}
