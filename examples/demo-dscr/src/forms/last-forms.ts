// SPDX-License-Identifier: Apache-2.0
import { el } from '../dom.js';
import { titleOf } from '../forms.js';
import type { Received } from '../record-database.js';
import { mayFill } from '../rights.js';
import { at } from '../sending/standing-words.js';
import type { Session } from '../session.js';

const MOST = 8;

function line({ submission, from }: Received): HTMLElement {
  const { id, subjectOfCare, author, submittedAt } = submission;
  const when = at(new Date(submittedAt));
  return el(
    'li',
    {},
    el('a', { href: `#/resident/${subjectOfCare}/filled/${encodeURIComponent(id)}` }, titleOf(submission)),
    el(
      'span',
      { class: 'muted' },
      from ? `from ${from}, taken in by ${author.name} ${when}` : `${author.name}, ${when}`,
    ),
  );
}

/** What was filled in last for a person, by whom and when, and the way to all forms. */
export function lastForms(person: string, session: Session): { readonly place: HTMLElement; look(): Promise<void> } {
  const list = el('ul', { class: 'last-forms' });
  const place = el(
    'section',
    { class: 'paper', 'aria-labelledby': 'last-forms-title' },
    el(
      'div',
      { class: 'section-head' },
      el('h2', { id: 'last-forms-title' }, 'Forms filled in here'),
      mayFill(session.worker) && el('a', { class: 'button', href: `#/resident/${person}/forms` }, 'All forms'),
    ),
    list,
  );
  const look = async () => {
    const rows = await session.store.received(person);
    const none = el('li', { class: 'muted' }, 'None on this device yet.');
    list.replaceChildren(...(rows.length > 0 ? rows.slice(0, MOST).map(line) : [none]));
  };
  return { place, look };
}
