// SPDX-License-Identifier: Apache-2.0
import { fullName } from '@careplan-kit/model';
import { el } from './dom.js';
import { redraw } from './live.js';
import { RESIDENTS } from './residents.js';
import { finishedItem } from './sending/finished-item.js';
import { putInWhatWaits } from './sending/finish.js';
import { summary } from './sending/standing-words.js';
import { type Finished, isUnsent, needsSomebody } from './sending/standing.js';
import { watchSending } from './sending/watch-sending.js';
import type { Session } from './session.js';

/** What somebody has to look at comes first, what is done comes last. */
const rank = (one: Finished) => (needsSomebody(one) ? 0 : isUnsent(one) ? 1 : 2);

async function people({ store }: Session): Promise<{ id: string; name: string; room: string }[]> {
  return Promise.all(
    RESIDENTS.map(async ({ id, room }) => {
      const record = await store.record(id);
      return { id, room, name: record ? fullName(record.subjectOfCare) : id };
    }),
  );
}

/** Everything that was finished on this device: what is on its way, what is there, and what needs somebody. */
export async function sentPage(session: Session, signal: AbortSignal): Promise<HTMLElement> {
  const residents = await people(session);
  const state = el('p', { class: 'lead', role: 'status' });
  const lists = el('div', { class: 'sent-people' });
  const tried = el('span', { class: 'muted', role: 'status' });
  const tryNow = el('button', { type: 'button', textContent: 'Try now', hidden: true });
  tryNow.addEventListener('click', async () => {
    if (!navigator.onLine) return void (tried.textContent = 'There is no network at the moment.');
    tried.textContent = 'Trying…';
    await putInWhatWaits(session);
    const { waiting } = await session.outbox.drain({ now: true }).catch(() => session.outbox.state);
    tried.textContent = waiting > 0 ? 'Tried. Not everything could be sent.' : '';
  });
  watchSending(session, signal, (all) => {
    state.textContent = summary(all, navigator.onLine);
    tryNow.hidden = !all.some(({ standing }) => standing.kind === 'kept');
    const sections = residents.flatMap(({ id, name, room }) => {
      const theirs = all.filter(({ person }) => person === id).sort((one, other) => rank(one) - rank(other));
      if (theirs.length === 0) return [];
      return el(
        'section',
        { class: 'paper', 'aria-labelledby': `sent-${id}` },
        el(
          'h2',
          { id: `sent-${id}` },
          el('a', { id: `sent-${id}-link`, href: `#/resident/${id}` }, name),
          ` · Room ${room}`,
        ),
        el('ul', { class: 'finished-list' }, ...theirs.map((one) => finishedItem(one, session.worker, true))),
      );
    });
    redraw(lists, ...sections);
  });
  return el(
    'main',
    { id: 'main' },
    el('a', { class: 'back', href: '#/' }, '← Residents'),
    el('h1', { tabIndex: -1 }, 'Sent from this device'),
    el(
      'p',
      { class: 'muted' },
      'What is finished here is kept on this device, encrypted, until the record server has it. Then the server has it once.',
    ),
    state,
    el('p', { class: 'try' }, tryNow, tried),
    lists,
  );
}
