/** Leads whoever comes with `/admin/?field=recordings.1.video#/collections/…` to that field of the form. Decap itself knows addresses of entries only. */
import { fieldInQuery } from '../../lib/routes';
import { findField, showField } from './field-in-form';

/** Where the field is kept while somebody signs in on a page of another site. */
const kept = 'field to lead to';

interface Goal {
  field: string;
  /** The entry, as Decap has it in the address. */
  hash: string;
}

/** Waits for the form and gives its field the focus. To be called before Decap starts, since its way to sign in at GitLab empties the address. */
export function leadToField(): void {
  const goal = readGoal();
  if (!goal) return;
  const observer = new MutationObserver(() => {
    if (document.querySelector('#nc-root > *') && location.hash === '') location.hash = goal.hash;
    if (!document.querySelector('#nc-root [class*=ControlPaneContainer] [id*="-field-"]')) return;
    observer.disconnect();
    sessionStorage.removeItem(kept);
    // The form is for another entry where somebody went elsewhere before it was there.
    if (location.hash === goal.hash) void focusField(goal.field.split('.'));
  });
  observer.observe(document.body, { childList: true, subtree: true });
}

function readGoal(): Goal | undefined {
  const query = new URLSearchParams(location.search);
  const field = query.get(fieldInQuery);
  if (field) {
    const goal = { field, hash: location.hash };
    sessionStorage.setItem(kept, JSON.stringify(goal));
    return goal;
  }
  // Whoever comes back from signing in brings a code.
  const before = query.has('code') ? sessionStorage.getItem(kept) : null;
  return before === null ? undefined : JSON.parse(before);
}

async function focusField(names: readonly string[]): Promise<void> {
  const field = findField(names);
  if (field) await showField(field);
}
