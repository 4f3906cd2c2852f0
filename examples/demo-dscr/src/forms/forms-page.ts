// SPDX-License-Identifier: Apache-2.0
import { fullName } from '@careplan-kit/model';
import { el } from '../dom.js';
import { draftsHere } from '../drafts-here.js';
import { FORMS, type FormHere, GROUPS } from '../forms.js';
import type { Received } from '../record-database.js';
import { mayFill } from '../rights.js';
import { at } from '../sending/standing-words.js';
import type { Session } from '../session.js';
import { notHere } from '../not-here.js';

const plain = (text: string) => text.toLocaleLowerCase('en-GB').normalize('NFD').replace(/\p{M}/gu, '');

function lastWords({ submission, from }: Received): string {
  const when = at(new Date(submission.submittedAt));
  const by = submission.author.name;
  return from ? `Sent by ${from}, taken in by ${by} ${when}` : `Filled in by ${by} ${when}`;
}

/** Every form that can be filled in for a person, by group, to be found by a word of its name. */
export async function formsPage(id: string, session: Session): Promise<HTMLElement> {
  const { store, drafts, worker } = session;
  const record = await store.record(id);
  if (!record) return notHere();
  const name = fullName(record.subjectOfCare);
  const back = el('a', { class: 'back', href: `#/resident/${id}` }, `← ${name}`);
  const heading = el('h1', { tabIndex: -1 }, `Forms for ${name}`);
  if (!mayFill(worker)) {
    const reads = 'You read here. Forms are filled in by whoever works at Larkfield House.';
    return el('main', { id: 'main' }, back, heading, el('p', { class: 'muted' }, reads));
  }
  const begun = new Set((await draftsHere(drafts)).filter(({ person }) => person === id).map(({ form }) => form));
  const finished = await store.received(id);
  const card = ({ id: form, url, title }: FormHere) => {
    const last = finished.find(({ submission }) => submission.form.url === url);
    return el(
      'li',
      { 'data-words': plain(title) },
      el('a', { class: 'form-link', href: `#/resident/${id}/form/${form}` }, title),
      begun.has(url) && el('span', { class: 'status draft' }, 'You have a draft'),
      last && el('span', { class: 'status' }, lastWords(last)),
    );
  };
  const groups = GROUPS.map((group, index) =>
    el(
      'section',
      { class: 'form-group', 'aria-labelledby': `group-${index}` },
      el('h2', { id: `group-${index}` }, group),
      el('ul', { class: 'form-list' }, ...FORMS.filter((form) => form.group === group).map(card)),
    ),
  );
  const said = el('p', { class: 'muted', role: 'status' });
  const search = el('input', { type: 'search', id: 'find-form', autocomplete: 'off' });
  search.addEventListener('input', () => {
    const words = plain(search.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const group of groups) {
      const ofGroup = plain(group.querySelector('h2')?.textContent ?? '');
      let shown = 0;
      for (const item of group.querySelectorAll<HTMLElement>('li')) {
        const text = `${item.dataset.words} ${ofGroup}`;
        item.hidden = !words.every((word) => text.includes(word));
        if (!item.hidden) shown += 1;
      }
      group.hidden = shown === 0;
      count += shown;
    }
    said.textContent =
      words.length === 0
        ? ''
        : count === 0
          ? 'No form has these words in its name. Try another word.'
          : `${count} ${count === 1 ? 'form' : 'forms'}`;
  });
  return el(
    'main',
    { id: 'main', class: 'forms-page' },
    back,
    heading,
    el('p', { class: 'find' }, el('label', { htmlFor: 'find-form' }, 'Find a form'), search),
    said,
    ...groups,
  );
}
